export { type AdmitMediaRequest, admitMedia, type CannotAdmitMedia } from './admit-media.ts'
export type { Media, MediaFolder } from './media.ts'
export {
  isMediaSize,
  type MediaSize,
  mediaCrops,
  mediaEncodings,
  widthsOffered,
} from './media-sizes.ts'
export { openMediaSize } from './open-media-size.ts'
