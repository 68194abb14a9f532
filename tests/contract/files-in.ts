import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'

/** The paths of all files in a folder, however deep; none when there is no such folder. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, withFileTypes: true})
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : []
