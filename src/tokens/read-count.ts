/** `94`, `1,204`, `2.12k`, `110k`, `1.2M`; not `1024m`, a name */
const WHOLE_COUNT = /^(?:(\d{1,3}(?:,\d{3})+|\d{1,9})|(\d{1,3}(?:\.\d{1,3})?)([km]))$/i

/** Reads a whole text as a count; `null` if it is not one. */
export function readCount(text: string): number | null {
  const match = WHOLE_COUNT.exec(text)
  if (!match) return null
  const [, digits, amount, unit] = match
  if (digits !== undefined) return Number(digits.replaceAll(',', ''))
  return Math.round(Number(amount) * (unit === 'k' || unit === 'K' ? 1e3 : 1e6))
}
