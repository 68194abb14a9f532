import {env} from '#lib/env.ts'

/**
 * In demo mode the clock can be set to an instant, from which it runs on from the start of the process:
 * this module is loaded more than once, and all copies must agree.
 */
const offset = env.BEIPACK_NOW ? Date.parse(env.BEIPACK_NOW) - performance.timeOrigin : 0

/** Milliseconds since the epoch, as the site and its law see them. */
export const currentInstant = () => Date.now() + offset

/** The instant of the world that the site's clock showed as this one. */
export const toRealInstant = (instant: Date) => new Date(instant.getTime() - offset)
