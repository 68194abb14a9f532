/** The dated API behaviour that the Studio's own queries are written against. */
export const API_VERSION = '2025-02-19'
