import { createHash } from 'node:crypto'
import { dictionaryEntries, objectSpan, type PdfFile, readPdf } from './pdf-file.js'
import { pdfDate, pdfText } from './pdf-text.js'
import type { PrintJob } from './print-job.js'
import { xmpPacket } from './xmp.js'

/**
 * Appends what the browser does not say about a document: author, subject, keywords, language and a metadata
 * packet. It is an incremental update: the bytes that the browser wrote stay as they are.
 */
export function appendMetadata(pdf: Buffer, job: PrintJob, file = readPdf(pdf)): Buffer {
  const packet = file.size
  const objects: [number: number, body: string][] = [
    [file.info, infoDictionary(file, job)],
    [file.root, catalog(file, job, packet)],
    [packet, packetStream(job)],
  ]
  return Buffer.concat([pdf, update(file, pdf, objects)])
}

function infoDictionary(file: PdfFile, job: PrintJob): string {
  const date = `(${pdfDate(job.created)})`
  const texts = {
    Title: job.title,
    Author: job.author,
    Subject: job.subject,
    Keywords: job.keywords?.join(', '),
  }
  const entries = entriesOf(file, file.info)
  for (const [key, value] of Object.entries(texts)) if (value) entries.set(key, pdfText(value))
  entries.set('Creator', '(Rolewright)').set('CreationDate', date).set('ModDate', date)
  return dictionary(entries)
}

function catalog(file: PdfFile, job: PrintJob, packet: number): string {
  const entries = entriesOf(file, file.root)
  entries.set('Lang', pdfText(job.lang)).set('Metadata', `${packet} 0 R`)
  entries.set('ViewerPreferences', '<</DisplayDocTitle true>>')
  return dictionary(entries)
}

function packetStream(job: PrintJob): string {
  // One character a byte, as everything here.
  const packet = Buffer.from(xmpPacket(job), 'utf8').toString('latin1')
  return `<</Type /Metadata /Subtype /XML /Length ${packet.length}>> stream\n${packet}\nendstream`
}

function entriesOf(file: PdfFile, number: number): Map<string, string> {
  const { start, end } = objectSpan(file, number)
  return dictionaryEntries(file.text.slice(start, end))
}

function dictionary(entries: ReadonlyMap<string, string>): string {
  return `<<${[...entries].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`
}

function update(file: PdfFile, pdf: Buffer, objects: readonly [number, string][]): Buffer {
  let body = ''
  const rows = objects.map(([number, content]) => {
    const offset = pdf.length + body.length
    body += `${number} 0 obj\n${content}\nendobj\n`
    return `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const xref = pdf.length + body.length
  const id = createHash('sha256').update(pdf).update(body, 'latin1').digest('hex').slice(0, 32)
  const trailer = `<</Size ${file.size + 1} /Root ${file.root} 0 R /Info ${file.info} 0 R /Prev ${file.xref} /ID [<${id}> <${id}>]>>`
  return Buffer.from(
    `${body}xref\n${rows.join('')}trailer\n${trailer}\nstartxref\n${xref}\n%%EOF\n`,
    'latin1',
  )
}
