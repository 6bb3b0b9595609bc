/** A date as a PDF writes it; every one has the same width. */
export function pdfDate(iso: string): string {
  const digits = new Date(iso).toISOString().slice(0, 19).replaceAll(/\D/g, '')
  return `D:${digits}+00'00'`
}

/** A text as a PDF writes it, for any language. */
export function pdfText(text: string): string {
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return `<${utf16.toString('hex').toUpperCase()}>`
}
