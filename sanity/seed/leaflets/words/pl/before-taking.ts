import {bullets, heading, paragraph} from '../../../portable-text.ts'
import type {Section} from '../../leaflet-text.ts'
import {excipientParagraphs} from '../excipients.ts'
import {
  bringsPotassium,
  excipientNames,
  listed,
  type Medicine,
  oneSentence,
  type OwnWords,
} from '../medicine.ts'

export const beforeTaking = (medicine: Medicine, own: OwnWords): Section => [
  `Informacje ważne przed przyjęciem leku ${own.text.displayName}`,
  heading('Kiedy nie przyjmować leku'),
  bullets(
    ...oneSentence([
      'nadwrażliwość na substancję czynną lub którykolwiek z pozostałych składników wymienionych w punkcie 6',
      'ciężkie zaburzenie czynności nerek (nerki pracują bardzo słabo)',
      'zaburzenie przewodzenia w sercu (blok przedsionkowo-komorowy), które zwalnia bicie serca',
      'miastenia (chorobliwe osłabienie mięśni)',
      'znaczne odwodnienie organizmu (o wiele za mało płynów)',
      'skłonność do kamieni moczowych z fosforanu wapniowo-magnezowo-amonowego',
      'zbyt dużo magnezu we krwi (hipermagnezemia)',
      ...(bringsPotassium(medicine) ? ['zbyt dużo potasu we krwi (hiperkaliemia)'] : []),
      ...(own.contraindications ?? []),
    ]),
  ),
  heading('Ostrzeżenia i środki ostrożności'),
  paragraph(
    'Przy osłabionych nerkach przed przyjęciem leku należy porozmawiać z lekarzem lub farmaceutą. Trzeba wtedy kontrolować stężenie magnezu we krwi.',
  ),
  paragraph(
    'Jeśli skurcze zaczynają się nagle w obu nogach, jeśli jedna noga jest spuchnięta, czerwona lub ciepła albo jeśli dołączają się porażenia lub duszność, nie należy czekać, aż lek zadziała. Należy zgłosić się do lekarza, a w nagłym wypadku zadzwonić pod numer {emergency}.',
  ),
  heading('Inne leki'),
  paragraph(
    'Lekarzowi lub farmaceucie należy powiedzieć, jakie inne leki są lub były ostatnio przyjmowane.',
  ),
  paragraph(
    'Magnez i niektóre substancje czynne wiążą się ze sobą w jelicie i organizm wchłania ich mniej. Między tym lekiem a następującymi należy zachować odstęp od 2 do 3 godzin:',
  ),
  bullets(
    'żelazo i fluorek sodu,',
    'antybiotyki z grup tetracyklin i chinolonów,',
    'hormon tarczycy lewotyroksyna,',
    'bisfosfoniany stosowane przy osteoporozie.',
  ),
  paragraph(
    'Leki moczopędne, glikozydy naparstnicy, cyklosporyna, cisplatyna i antybiotyki aminoglikozydowe mogą powodować, że organizm wydala więcej magnezu. Leki oszczędzające potas mogą powodować, że wydala go mniej.',
  ),
  paragraph(
    'Przy jednoczesnym przyjmowaniu tego leku organizm może wchłaniać więcej glinu z leków na żołądek, które go zawierają (leków zobojętniających).',
  ),
  heading('Ciąża, karmienie piersią i płodność'),
  paragraph(
    'W ciąży, przy podejrzeniu ciąży i w okresie karmienia piersią należy przed przyjęciem leku poradzić się lekarza. Nie są znane szkody spowodowane przez magnez w podanej dawce.',
  ),
  heading('Prowadzenie pojazdów i obsługiwanie maszyn'),
  paragraph('Szczególna ostrożność nie jest konieczna.'),
  heading(`Lek zawiera ${listed(excipientNames(medicine, 'pl-PL'), 'pl-PL')}`),
  ...excipients(medicine, own).map((words) => paragraph(words)),
]

const excipients = (medicine: Medicine, {unit: {one, two}, ofExcipients}: OwnWords) => [
  ...excipientParagraphs(medicine, 'pl-PL', {
    sodium: ({mg, percent, dayPercent, isMuch}) =>
      `${one} zawiera ${mg} mg sodu, głównego składnika soli kuchennej. Odpowiada to ${percent} % największej ilości zalecanej dorosłym na dobę${dayPercent ? `, a ${two} na dobę odpowiadają ${dayPercent} %` : ''}.${isMuch ? ` Jeśli przez dłuższy czas potrzebne są ${two} na dobę, należy porozmawiać z lekarzem lub farmaceutą, zwłaszcza przy diecie ubogiej w sól.` : ''}`,
    potassium: ({mg, mmol}) =>
      `${one} zawiera ${mg} mg potasu (${mmol} mmol). Należy to uwzględnić przy osłabionych nerkach lub diecie ubogiej w potas.`,
    sorbitol: ({mg}) =>
      `${one} zawiera ${mg} mg sorbitolu. Jeśli wiadomo, że organizm nie toleruje niektórych cukrów, przed przyjęciem leku należy zapytać lekarza.`,
  }),
  ...(ofExcipients ? [ofExcipients] : []),
]
