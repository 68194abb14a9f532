/** Stands in texts for the emergency number of the reader's market. */
const EMERGENCY = '{emergency}'

export const withEmergency = (words: string, number: string) => words.replaceAll(EMERGENCY, number)
