/** `[Content truncated]`, where a tool cut a text off: the source of a pattern */
export const CUT_MARK = String.raw`\[Content truncated\]`

/** The source of a pattern for what may stand behind the last words of a text that was cut: white space, and that mark */
export const CUT_END = String.raw`\s*(?:${CUT_MARK}\s*)?$`
