/** `94`, `1,204`, `2.12k`, `110k`, `1.2M` */
const WHOLE_COUNT = /^(\d{1,3}(?:,\d{3})+|\d{1,9}(?:\.\d{1,3})?)([km]?)$/i

/** Reads a whole text as a count; `null` if it is not one. */
export function readCount(text: string): number | null {
  const match = WHOLE_COUNT.exec(text)
  if (!match) return null
  const [, digits = '', unit] = match
  const amount = Number(digits.replaceAll(',', ''))
  if (unit === '') return Number.isInteger(amount) ? amount : null
  return Math.round(amount * (unit === 'k' || unit === 'K' ? 1e3 : 1e6))
}
