/** Whether a link leads to a paper's comments: `https://huggingface.co/papers/2410.10819#community` */
export const isCommentsTarget = (target: string): boolean => target.endsWith('#community')
