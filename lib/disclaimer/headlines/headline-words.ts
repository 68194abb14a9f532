import type {Language} from '#lib/i18n/locales.ts'

type Words = {
  /** Something helps. */
  benefit: RegExp
  /** Something is the cause. */
  causality: RegExp
  /** It is denied, or left open. */
  doubt: RegExp
}

/** Words that begin so, in folded text. */
const begins = (words: string) => new RegExp(`(?<![\\p{L}])(?:${words})`, 'u')

/** By language, in folded text: lower case, without accents. */
export const HEADLINE_WORDS: Partial<Record<Language, Words>> = {
  de: {
    benefit: begins(
      'hilft|helfen|linder|gelindert|beugt|vorbeug|stopp|lost|wirkt|verhinder|schutz|heil|befrei|gegen |beruhig|entspann|das mittel',
    ),
    causality: begins(
      'verursach|ausgelost|lost .*aus|fuhrt|fuhren|schuld|kommen von|entsteh|durch .*mangel|wegen|ursache ist',
    ),
    doubt: begins(
      'nicht|kein|kaum|nie |niemals|ob |unklar|ungewiss|unsicher|fraglich|widersprech|zweifel|wenig beleg',
    ),
  },
  en: {
    benefit: begins(
      'help|reliev|relief|eas(?:e|es|ing)|prevent|stop|work|cure|treat|against|sooth|end(?:s)? |beats?|for cramps',
    ),
    causality: begins('caus|lead|behind|blame|due to|comes? from|trigger|result'),
    doubt: begins(
      "not |no |never|doesn't|does not|don't|unlikely|whether|if |unclear|uncertain|doubt|conflict|little evidence|myth",
    ),
  },
  fr: {
    benefit: begins(
      'aide|soulag|previen|prevent|stopp|arret|agit|gueri|trait|contre|apais|calm|efficace|remede',
    ),
    causality: begins(
      "caus|provoqu|entrain|a l'origine|responsable|due?s? a|a cause|vien(?:t|nent) d",
    ),
    doubt: begins(
      "ne |n'|pas |aucun|jamais|si |incertain|contradict|doute|peu de preuves|sans preuve",
    ),
  },
  it: {
    benefit: begins(
      'aiut|allevi|previen|preveng|ferm|funziona|cura|guari|contro|calma|efficace|rimedio|elimina',
    ),
    causality: begins("caus|provoc|porta|dovut|responsabil|all'origine|deriva|colpa"),
    doubt: begins('non |ne |nessun|mai |se |incert|contraddi|contrastant|dubbi|poche prove'),
  },
  es: {
    benefit: begins(
      'ayuda|alivi|previen|preven|deten|funciona|cura|trata|contra|calma|eficaz|remedio|evita|acaba',
    ),
    causality: begins('caus|provoc|produc|se debe|debid|origen|culpa|responsable'),
    doubt: begins('no |ningun|nunca|si |incierto|contradic|duda|pocas pruebas|sin pruebas'),
  },
  pl: {
    benefit: begins(
      'pomaga|pomoze|lagodz|zapobieg|zatrzym|dziala|leczy|przeciw|uspokaj|skuteczn|sposob na|na skurcze',
    ),
    causality: begins('powoduj|przyczyn|wywol|prowadz|wynik|odpowiada|winien|winny|przez niedobor'),
    doubt: begins(
      'nie |nigdy|zaden|zadn|czy |niejasn|niepewn|sprzeczn|watpliw|brak dowodow|malo dowodow',
    ),
  },
}
