/** `.png`, the end of a picture's address or name: the source of a pattern */
export const PICTURE_END = String.raw`\.(?:png|jpe?g|gif|webp|svg|mp4)`
