import {bloodSample} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  comparison,
  evidenceBox,
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
  title: 'Niedobór magnezu: jak się go rozpoznaje',
  slug: 'niedobor-magnezu',
  standfirst:
    'Zmęczenie, drażliwość, drganie powieki: wiele przypisuje się niedoborowi magnezu. Co mówi o nim badanie krwi, gdzie są jego granice i kto jest bardziej narażony.',
  body: body(
    redFlagBox({
      title: 'Kiedy pomoc jest potrzebna od razu',
      intro:
        'Ciężki niedobór jest rzadki, ale może zaburzyć pracę serca i mózgu. Te same objawy mają też inne poważne przyczyny:',
      items: [
        'Napad drgawek lub nagłe splątanie',
        'Kołatanie lub nierówne bicie serca z zawrotami głowy, dusznością lub omdleniem',
        'Skurcze, przy których dłonie się kurczą lub gardło się zaciska',
        'Silna biegunka lub wymioty od ponad dwóch dni, z dużym osłabieniem',
      ],
      action:
        'W razie wystąpienia któregokolwiek z trzech pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Przy utrzymującej się biegunce lub wymiotach trzeba jeszcze dziś zasięgnąć porady lekarza.',
    }),
    keyFacts(
      'Najważniejsze w skrócie',
      'Niedobór stwierdza lekarz: na podstawie wyniku badania krwi, wywiadu, a czasem badania moczu.',
      'We krwi krąży tylko maleńka część magnezu: mniej niż 1 %.',
      'Niski wynik jest wyraźną wskazówką. Prawidłowy wynik nie wyklucza całkiem niedoboru.',
      'Same dolegliwości nie są dowodem niedoboru.',
      'Gdy niedobór jest stwierdzony, szuka się jego przyczyny.',
    ),
    heading('Skąd bierze się niedobór'),
    paragraph(
      'Organizm pobiera magnez z jedzenia i wydala go z moczem. Gdy zaczyna go ubywać, zdrowe nerki go zatrzymują. Dlatego samo skąpe jedzenie rzadko prowadzi do ciężkiego niedoboru. Najczęściej magnez przez dłuższy czas ucieka z organizmu ',
      {cite: 'touyz-2024'},
      '.',
    ),
    causeList(
      'Częste przyczyny',
      ['Utrata przez jelita', 'Długa biegunka, choroby zapalne jelit lub skrócone jelito.'],
      [
        'Utrata przez nerki',
        'Źle wyrównana cukrzyca, wysoki poziom wapnia lub rzadkie choroby wrodzone.',
      ],
      [
        'Leki',
        'Przede wszystkim leki moczopędne, leki hamujące wydzielanie kwasu, niektóre antybiotyki oraz niektóre leki na raka lub przeciw odrzuceniu przeszczepu.',
      ],
      ['Alkohol', 'Częste picie dużych ilości zwiększa utratę i wypiera jedzenie.'],
      [
        'Zbyt małe spożycie',
        'Na przykład przy bardzo jednostronnej diecie, zaburzeniach odżywiania lub w podeszłym wieku.',
      ],
    ),
    paragraph(
      'Na temat leków hamujących wydzielanie kwasu (inhibitorów pompy protonowej) amerykański urząd FDA ostrzegł w 2011 roku: kto przyjmuje je długo, zwykle ponad rok, może mieć za mało magnezu we krwi ',
      {cite: 'fda-ppi-2011'},
      '. Mimo to nie należy samodzielnie odstawiać przepisanego leku.',
    ),
    heading('Co pokazuje wynik badania krwi'),
    figure(bloodSample, {
      alt: 'Ramię leży na podkładce, obok stoi zamknięta probówka z krwią i etykietą.',
      caption: 'Mierzy się zwykle w surowicy, czyli we krwi bez komórek.',
    }),
    paragraph(
      'Zwykłe badanie mierzy magnez w surowicy. Wiele laboratoriów podaje jako typowy zakres około 0,7 do 1,0 ',
      {term: 'mmol', words: 'milimola'},
      ' na litr ',
      {cite: 'touyz-2024'},
      '. Zakres jest podany na wyniku i różni się między laboratoriami. Warto więc porównywać tylko z zakresem własnego laboratorium.',
    ),
    chart({
      title: 'Gdzie jest magnez dorosłego człowieka',
      unit: '%',
      rows: [
        ['Kości', 53],
        ['Mięśnie', 27],
        ['Inne tkanki', 19],
        ['Krwinki czerwone', 0.5],
        ['Surowica', 0.3],
      ],
      note: 'Zaokrąglone średnie z przeglądu z 2012 roku; przez zaokrąglenie suma różni się nieco od 100 %.',
    }),
    paragraph(
      'Surowica zawiera więc tylko około 0,3 % całości ',
      {cite: 'jahnen-dechent-2012'},
      '. Gdy zapas w kościach i mięśniach maleje, organizm potrafi przez pewien czas utrzymać poziom we krwi. Wynik poniżej 0,75 mmol/l wskazuje na wyraźny niedobór; przy 0,75 do 0,85 mmol/l obraz pozostaje niejednoznaczny ',
      {cite: 'arnaud-2008'},
      '. Specjaliści wciąż spierają się o to, gdzie powinna leżeć dolna granica ',
      {cite: 'workinger-2018'},
      '.',
    ),
    heading('Jakie są inne badania'),
    comparison({
      title: 'Porównanie badań',
      subjects: ['Co mierzy', 'Gdzie są jego granice'],
      rows: [
        [
          'Magnez w surowicy',
          'Małą część rozpuszczoną we krwi',
          'Może być prawidłowy mimo pustych zapasów',
        ],
        ['Mocz z 24 godzin', 'Ile wydalają nerki', 'Pomaga przede wszystkim znaleźć przyczynę'],
        [
          'Test obciążenia',
          'Ile z podanej ilości organizm zatrzymuje',
          'Pracochłonny i nieodpowiedni przy chorych nerkach',
        ],
        [
          'Krwinki czerwone lub krew pełna',
          'Magnez w komórkach krwi',
          'Jego wartość słabo zbadano, a progi są różne',
        ],
      ],
    }),
    paragraph(
      'Żadne badanie samo nie daje odpowiedzi. Dlatego często sprawdza się też inne wyniki: potas, wapń, nerki i cukier we krwi. Niski potas, który się nie poprawia, każe pomyśleć o magnezie ',
      {cite: 'touyz-2024'},
      '. Wartość badań włosów lub śliny nie jest natomiast udowodniona.',
    ),
    heading('Dlaczego dolegliwości nie są dowodem niedoboru'),
    paragraph(
      'Zmęczenie, drżenie, nudności lub drganie powieki zdarzają się przy niedoborze, lecz znacznie częściej bez niego. Skurcze łydek też mają wiele przyczyn ',
      {cite: 'rabbitt-2016'},
      '. U większości osób z takimi skurczami wynik badania krwi jest prawidłowy.',
    ),
    evidenceBox({
      title: 'Skurcze a magnez',
      finding:
        'Osoby starsze ze skurczami, u których nie stwierdzono niedoboru, prawdopodobnie nie mają dzięki magnezowi zauważalnie mniej skurczów.',
      statement: 'magnesium-older-adults',
    }),
    heading('Gdy niedobór jest stwierdzony'),
    paragraph(
      'Wtedy się go leczy i szuka jego przyczyny. O ilości, czasie leczenia i o tym, czy podać tabletkę, czy kroplówkę, decyduje lekarz w przychodni lub szpitalu. Najpierw sprawdza się nerki, bo przy słabych nerkach magnez się gromadzi. Po kilku tygodniach kolejne badanie pokazuje, czy zapas rośnie.',
    ),
    paragraph('Na wizytę najlepiej zabrać:'),
    bullets(
      'listę wszystkich leków i preparatów, także tych kupowanych na własną rękę;',
      'wcześniejsze wyniki z zakresem laboratorium;',
      'notatki o biegunce, wymiotach i masie ciała;',
      'szczerą informację o ilości wypijanego alkoholu.',
    ),
    questions('Częste pytania', 'how-long', 'kidney-disease', 'nrv-and-mmol'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Jak rozpoznaje się niedobór magnezu, co pokazuje wynik badania krwi, jakie ma granice i jakie przyczyny są częste.',
  isUncheckedTranslation: true,
})
