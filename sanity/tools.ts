import type {Tool} from 'sanity'

const VISION = 'vision'

type Person = {roles: readonly {name: string}[]} | null

/** The tools a person sees. Vision asks anything of everything, so it is for administrators alone. */
export const toolsFor = (tools: Tool[], person: Person): Tool[] =>
  isAdministrator(person) ? tools : tools.filter(({name}) => name !== VISION)

const isAdministrator = (person: Person) =>
  person?.roles.some(({name}) => name === 'administrator') ?? false
