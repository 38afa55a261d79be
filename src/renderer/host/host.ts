import { createHost } from './createHost';

/** The one host of this window. */
export const host = createHost();
