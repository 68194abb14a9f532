/** Where the Sanity CLI looks for the Studio; the site embeds the same one. */
export {default} from './sanity/sanity.config.ts'
