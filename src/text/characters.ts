/** Whether a UTF-16 code unit is one of the ten ASCII digits. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
