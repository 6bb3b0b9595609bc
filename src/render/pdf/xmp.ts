import type { PrintJob } from './print-job.js'

/** The metadata packet of a document, as search tools and archives read it. */
export function xmpPacket({ title, lang, author, subject, keywords = [], created }: PrintJob): string {
  const date = `${new Date(created).toISOString().slice(0, 19)}Z`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${inDefaultLanguage(title)}</dc:title>
<dc:language>${list('Bag', [lang])}</dc:language>
${author ? `<dc:creator>${list('Seq', [author])}</dc:creator>\n` : ''}${
  subject ? `<dc:description>${inDefaultLanguage(subject)}</dc:description>\n` : ''
}${keywords.length > 0 ? keywordFields(keywords) : ''}<xmp:CreatorTool>Rolewright</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
<xmp:ModifyDate>${date}</xmp:ModifyDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function keywordFields(keywords: readonly string[]): string {
  return `<dc:subject>${list('Bag', keywords)}</dc:subject>
<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>
`
}

function inDefaultLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

function list(kind: 'Bag' | 'Seq', items: readonly string[]): string {
  return `<rdf:${kind}>${items.map((item) => `<rdf:li>${escapeXml(item)}</rdf:li>`).join('')}</rdf:${kind}>`
}

function escapeXml(text: string): string {
  return text
    .replaceAll(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
