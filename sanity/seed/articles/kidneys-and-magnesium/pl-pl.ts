import {kidneys} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  comparison,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Nerki a magnez: gdy gromadzi się go za dużo',
  slug: 'nerki-a-magnez',
  standfirst:
    'Zdrowe nerki wydalają nadmiar magnezu. Słabym nerkom nie zawsze się to udaje. Kogo to dotyczy, po czym poznać nadmiar i gdzie jest magnez, o którym się nie myśli.',
  body: body(
    redFlagBox({
      title: 'Kiedy pomoc jest potrzebna od razu',
      intro:
        'Przy chorych nerkach nadmiar magnezu może porazić mięśnie, oddychanie i serce. Nie należy czekać, gdy występuje:',
      items: [
        'Bardzo wolne lub nierówne bicie serca, omdlenie albo ból w klatce piersiowej',
        'Płytki lub ciężki oddech',
        'Duża senność, splątanie albo mięśnie odmawiające posłuszeństwa',
        'Prawie brak moczu od doby albo szybko narastające obrzęki',
      ],
      action:
        'W razie wystąpienia któregokolwiek z trzech pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Przy czwartym trzeba jeszcze dziś zgłosić się na badanie do lekarza.',
    }),
    keyFacts(
      'Najważniejsze w skrócie',
      'Nerki są jedyną drogą, którą organizm pozbywa się większych ilości nadmiaru magnezu.',
      'Przy słabych nerkach magnez można przyjmować wyłącznie po poradzie lekarza.',
      'Środki przeczyszczające i leki zobojętniające kwas żołądkowy też mogą zawierać dużo magnezu.',
      'Jedzenie z magnezem zwykle nie jest problemem. Przy dializie obowiązuje osobny plan.',
      'Bywa też odwrotnie: niektóre osoby z chorobą nerek mają go za mało.',
    ),
    heading('Co robią zdrowe nerki'),
    paragraph(
      'Nerki dniem i nocą filtrują krew. Magnez przechodzi przy tym do moczu, a organizm od razu odzyskuje większość. Ile na końcu zostaje, nerki ustalają według potrzeb: więcej po posiłku bogatym w magnez, prawie nic, gdy zaczyna go ubywać ',
      {cite: 'jahnen-dechent-2012'},
      '. To, jak sprawnie wydalają daną substancję, nazywa się ',
      {term: 'renal-clearance', words: 'klirensem nerkowym'},
      '.',
    ),
    figure(kidneys, {
      alt: 'Dwie nerki w przekroju z naczyniami; zaznaczone cząstki opuszczają je w dół przez moczowody.',
      caption: 'Nadmiar odchodzi z moczem: dopóki nerki są sprawne.',
    }),
    heading('Gdy nerki słabną'),
    paragraph(
      'O tym, jak nerki filtrują, mówi wartość eGFR z próbki krwi. Gdy spada, pozostałe filtry początkowo wydalają więcej magnezu i w ten sposób wyrównują stratę. Poniżej około 30 ml/min często to już nie wystarcza ',
      {cite: 'cunningham-2012'},
      '. Wtedy poziom magnezu może rosnąć.',
    ),
    comparison({
      title: 'Stadia choroby nerek a magnez',
      subjects: ['eGFR w ml/min na 1,73 m²', 'Co dotyczy magnezu'],
      rows: [
        ['G1', '90 lub więcej', 'Nadmiar jest z reguły wydalany'],
        ['G2', '60 do 89', 'Nadmiar jest z reguły wydalany'],
        ['G3', '30 do 59', 'Organizm zwykle to wyrównuje. Przed przyjęciem trzeba zapytać'],
        ['G4', '15 do 29', 'Wyrównanie często zawodzi. Tylko na zlecenie lekarza'],
        ['G5', 'Poniżej 15', 'Magnez łatwo się gromadzi. Tylko na zlecenie lekarza'],
      ],
    }),
    paragraph(
      'Stadia pochodzą z międzynarodowych wytycznych ',
      {cite: 'kdigo-ckd-2024'},
      '. Wiele osób nic nie wie o swoich słabych nerkach, bo to nie boli. Częściej zdarza się to z wiekiem, przy cukrzycy i nadciśnieniu.',
    ),
    heading('Za dużo magnezu'),
    paragraph(
      'Podwyższony poziom we krwi to ',
      {term: 'hypermagnesaemia', words: 'hipermagnezemia'},
      '. Lekko podwyższony zwykle przebiega bez dolegliwości. Gdy rośnie dalej, dochodzą nudności, uczucie gorąca na twarzy, senność i słabe odruchy. Bardzo wysoki poziom obniża ciśnienie, zwalnia bicie serca aż do ',
      {term: 'av-block', words: 'bloku przedsionkowo-komorowego'},
      ' i poraża oddychanie ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Skąd może się wziąć nadmiar magnezu',
      [
        'Środki przeczyszczające',
        'Sól gorzka i inne sole magnezu, także we wlewie lub przed kolonoskopią.',
      ],
      ['Leki zobojętniające kwas żołądkowy', 'Wiele z nich zawiera magnez, często razem z glinem.'],
      [
        'Leki z magnezem',
        'Tabletki musujące, proszki i kapsułki. Tabletki musujące wnoszą ponadto sód, a często i potas.',
      ],
      ['Suplementy diety', 'Mieszanki dla sportowców lub „na nerwy” także mogą zawierać magnez.'],
      ['Kroplówki', 'Magnez podany do żyły, na przykład w szpitalu.'],
    ),
    heading('Zdarza się też za mało'),
    paragraph(
      'Leki moczopędne, leki hamujące wydzielanie kwasu, biegunka i leki po przeszczepie mogą obniżyć poziom. Przy dializie zależy on od ilości magnezu w płynie dializacyjnym ',
      {cite: 'van-de-wal-visscher-2018'},
      '. O tym, czy i czym leczyć niski poziom, decyduje zespół opiekujący się nerkami.',
    ),
    heading('Co można zrobić samodzielnie'),
    bullets(
      'Warto zapytać o ostatnią wartość eGFR i zapisać ją przy swoich lekach.',
      'O chorobie nerek trzeba powiedzieć w gabinecie i w aptece przed zakupem środka bez recepty.',
      'Na każdym opakowaniu należy sprawdzić, czy środek zawiera magnez, potas lub sód.',
      'Jeść i pić należy według otrzymanego planu. Nie należy zmieniać go samodzielnie.',
      'Trzeba chodzić na umówione badania krwi.',
    ),
    paragraph(
      'Leki z magnezem wymieniają ciężką niewydolność nerek jako przeciwwskazanie: wtedy nie wolno ich przyjmować ',
      {cite: 'rote-liste-m3'},
      '. Przy lżejszej zalecają ostrożność. Na suplementach diety często nie ma takiego ostrzeżenia, a nerki nie rozróżniają, skąd pochodzi magnez.',
    ),
    questions('Częste pytania', 'kidney-disease', 'sodium-in-effervescent', 'with-other-medicines'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Dlaczego magnez gromadzi się przy słabych nerkach, po czym to poznać i gdzie kryje się magnez.',
  isUncheckedTranslation: true,
})
