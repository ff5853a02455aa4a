import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AGENDA_FOLDER, readAgendaFile } from '../knowledge/agenda-file.ts';
import { type Agenda, type Agendas, BUILT_IN, withAgendas } from '../knowledge/agendas.ts';

/** Finds the agendas that apply to files: those of the nearest folder above that has any, before the built-in ones. */
export class AgendaFinder {
  readonly #known = new Map<string, Agendas>();
  readonly #warn: (sentence: string) => void;

  /** `warn` is told, once a file, of agenda files that are left aside. */
  constructor(warn: (sentence: string) => void) {
    this.#warn = warn;
  }

  for(file: string): Agendas {
    return this.#in(path.dirname(path.resolve(file)));
  }

  #in(folder: string): Agendas {
    const known = this.#known.get(folder);
    if (known) return known;
    const own = path.join(folder, AGENDA_FOLDER);
    const parent = path.dirname(folder);
    const found = existsSync(own) ? withAgendas(this.#read(own)) : parent === folder ? BUILT_IN : this.#in(parent);
    this.#known.set(folder, found);
    return found;
  }

  #read(folder: string): Agenda[] {
    const files = readdirSync(folder)
      .filter(file => file.endsWith('.json'))
      .sort();
    return files.flatMap(name => {
      const file = path.relative(process.cwd(), path.join(folder, name));
      const reading = readAgendaFile(readFileSync(path.join(folder, name), 'utf8'), file);
      if ('agenda' in reading) return [reading.agenda];
      this.#warn(`“${file}” is left aside: ${reading.problem}.`);
      return [];
    });
  }
}
