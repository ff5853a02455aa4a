/** The official languages of the United Nations by their English names, in alphabetical order. */
export const OFFICIAL_LANGUAGES: readonly string[] = ['Arabic', 'Chinese', 'English', 'French', 'Russian', 'Spanish'];
