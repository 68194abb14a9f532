import {paragraph, textBlocks} from '../../portable-text.ts'
import {questionText} from '../question.ts'

export const plPl = questionText('diarrhoea', {
  locale: 'pl-PL',
  title: 'Co robić, gdy po magnezie występuje biegunka?',
  answer: textBlocks(
    paragraph(
      'Luźne stolce i biegunka to najczęstsze działanie niepożądane. Magnez, którego jelito nie wchłonie, zatrzymuje w nim wodę.',
      {cite: 'efsa-ul-2006'},
    ),
    paragraph(
      'Zwykle mija po jednym lub dwóch dniach od zmniejszenia ilości albo odstawienia. Należy przy tym trzymać się ulotki lub etykiety i zapytać w aptece.',
    ),
    paragraph(
      'Jeśli biegunka trwa dłużej, w stolcu jest krew albo pojawia się silne osłabienie, potrzebne jest badanie lekarskie.',
    ),
  ),
  isUncheckedTranslation: true,
})
