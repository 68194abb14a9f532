/** How pages write dates. */
export const formats = {
  dateTime: {
    day: {day: 'numeric', month: 'long', year: 'numeric'},
    instant: {dateStyle: 'long', timeStyle: 'long'},
  },
} as const
