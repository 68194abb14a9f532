/** Nothing can be said of the site: it is not there, or what is there is none. The message says why. */
export class CouldNotAudit extends Error {}
