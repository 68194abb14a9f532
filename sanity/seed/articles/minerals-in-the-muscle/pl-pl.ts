import {muscleAndIons} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  chart,
  comparison,
  figure,
  heading,
  ionTable,
  keyFacts,
  paragraph,
  questions,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Wapń, magnez, potas, sód: co który robi w mięśniu',
  slug: 'skladniki-mineralne-w-miesniu',
  standfirst:
    'Przed każdym krokiem naładowane cząstki wędrują w nerwach i mięśniach tam i z powrotem. Które to cztery, gdzie w organizmie się znajdują i w jakich produktach spożywczych występują.',
  body: body(
    keyFacts(
      'Najważniejsze w skrócie',
      'Sód i potas niosą sygnał wzdłuż nerwu, na znak wapnia mięsień się skraca.',
      'Magnez należy do cząsteczki, z której pompy i włókna mięśniowe czerpią energię.',
      'Ilości we krwi pozostają w wąskich granicach: dbają o to jelita, nerki i kości.',
      'Mniej niż 1 % magnezu znajduje się we krwi; najwięcej jest go w kościach i mięśniach.',
      'Wszystkie cztery występują w codziennych produktach spożywczych.',
    ),
    heading('Czym są jony'),
    paragraph(
      'Gdy sól kuchenna rozpuszcza się w wodzie, rozpada się na dwa rodzaje cząstek: sód o ładunku dodatnim i chlorek o ładunku ujemnym. Taka naładowana cząstka nazywa się ',
      {term: 'ion', words: 'jonem'},
      '. Substancje, które w wodzie rozpadają się na jony, to ',
      {term: 'electrolyte', words: 'elektrolity'},
      '. Z ładunkami pracuje też organizm: każda komórka utrzymuje wewnątrz i na zewnątrz różne ilości jonów, a z tej różnicy powstaje małe napięcie elektryczne.',
    ),
    figure(muscleAndIons, {
      alt: 'Schemat włókna mięśniowego, przy którym leży zakończenie nerwu. Wokół unoszą się kulki z oznaczeniami Na, K, Ca i Mg oraz ich ładunkami.',
      caption: 'Cztery składniki, jeden przebieg: najpierw nerw, potem włókno.',
    }),
    heading('Od sygnału do ruchu'),
    paragraph(
      'Kiedy chce się unieść stopę, w komórce nerwowej otwierają się maleńkie kanały. Sód wpływa do środka, zaraz potem potas wypływa, a fala biegnie aż do mięśnia. Tam przechodzi na włókno i dociera do jego wnętrza. Następnie pompy przenoszą oba jony z powrotem na ich miejsca.',
    ),
    paragraph(
      'We włóknie wapń czeka w magazynie. Gdy dociera fala, wydostaje się z niego, a włókienka białkowe wsuwają się między siebie: mięsień się skraca. Gdy wapń zostaje przepompowany z powrotem, mięsień znów się wydłuża. Kosztuje to energię z cząsteczki zwanej ATP, która w komórce prawie zawsze jest związana z magnezem ',
      {cite: 'de-baaij-2015'},
      {cite: 'efsa-claims-2009'},
      '. Oba spotykają się też tam, gdzie nerw styka się z mięśniem: wapń uruchamia przekazywanie sygnału, magnez je hamuje. Żaden składnik mineralny nie pracuje sam.',
    ),
    ionTable(
      'Cztery jony w skrócie',
      {
        ion: 'sodium',
        place: 'Głównie poza komórkami, we krwi i płynie tkankowym',
        role: 'Wpływa do komórki nerwowej i włókna mięśniowego i tak przekazuje sygnał dalej',
        foods: 'Sól kuchenna, chleb, ser, wędliny',
      },
      {
        ion: 'potassium',
        place: 'Głównie w komórkach, przede wszystkim mięśniowych',
        role: 'Wypływa z komórki i przywraca ją do gotowości',
        foods: 'Ziemniaki, rośliny strączkowe, banany, warzywa',
      },
      {
        ion: 'calcium',
        place: 'W około 99 % w kościach i zębach',
        role: 'We wnętrzu włókna daje znak, by się skróciło',
        foods: 'Mleko, ser, jarmuż, niektóre wody mineralne',
      },
      {
        ion: 'magnesium',
        place: 'Ponad połowa w kościach, około jednej czwartej w mięśniach',
        role: 'Jest związany z ATP i hamuje przekazywanie sygnału z nerwu na mięsień',
        foods: 'Pestki, orzechy, płatki owsiane, chleb pełnoziarnisty, rośliny strączkowe',
      },
    ),
    heading('Ile ich jest w organizmie'),
    paragraph(
      'Ilości bardzo się różnią. Wapń jest budulcem szkieletu i zdecydowanie prowadzi; magnezu dorosły człowiek ma w sobie tylko około 25 g ',
      {cite: 'efsa-magnesium-2015'},
      '. O znaczeniu masa nic nie mówi: w mięśniu liczy się to, co jest właśnie rozpuszczone.',
    ),
    chart({
      title: 'Przybliżona ilość u dorosłego człowieka',
      unit: 'g',
      rows: [
        ['Wapń', 1000],
        ['Potas', 140],
        ['Sód', 100],
        ['Magnez', 25],
      ],
      note: 'Wartości zaokrąglone, dla osoby o masie około 70 kg. Ilości zależą od budowy ciała, wieku i płci.',
    }),
    heading('Jak organizm utrzymuje te ilości'),
    paragraph(
      'Jelita wchłaniają tylko część tego, co się zje. Nerki filtrują krew i odzyskują to, co potrzebne; reszta odchodzi z moczem. Specjaliści nazywają to ',
      {term: 'renal-clearance', words: 'klirensem nerkowym'},
      '. Kości służą jako zapas, przede wszystkim wapnia i magnezu. Dlatego stężenia we krwi wahają się niewiele, choćby jeden dzień był bardziej słony od drugiego.',
    ),
    comparison({
      title: 'Liczby do porównania',
      subjects: ['Sód', 'Potas', 'Wapń', 'Magnez'],
      rows: [
        ['Symbol', 'Na⁺', 'K⁺', 'Ca²⁺', 'Mg²⁺'],
        ['Najwięcej jest go', 'poza komórkami', 'w komórkach', 'w kościach', 'w kościach'],
        ['Zwykle we krwi, w mmol na litr', '135–145', '3,5–5,0', '2,2–2,6', '0,7–1,0'],
        ['Ilość na dzień dla dorosłych, w mg', '2000', '3500', '950', '300–350'],
      ],
    }),
    paragraph(
      'W laboratorium liczy się cząstki i mierzy w ',
      {term: 'mmol', words: 'milimolach'},
      '. Granice różnią się nieco między laboratoriami. Ilości dzienne podał Europejski Urząd ds. Bezpieczeństwa Żywności ',
      {cite: 'efsa-sodium-2019'},
      {cite: 'efsa-potassium-2016'},
      {cite: 'efsa-calcium-2015'},
      {cite: 'efsa-magnesium-2015'},
      '. W przypadku wapnia wartość obowiązuje od ukończenia 25 lat, a w przypadku magnezu mniejsza dotyczy kobiet, większa mężczyzn.',
    ),
    heading('Co z tego wynika na co dzień'),
    bullets(
      'Warto jeść różnorodnie: produkty pełnoziarniste, warzywa, rośliny strączkowe, orzechy i nabiał dostarczają wszystkich czterech.',
      'Sodu większość osób spożywa dużo, głównie z chlebem, serem, wędlinami i daniami gotowymi.',
      'Pot zawiera przede wszystkim sód i chlorki, a tylko trochę potasu, wapnia i magnezu.',
      'Wynik badania pokazuje, ile jest rozpuszczone we krwi. O zapasie w kościach i mięśniach nie mówi wiele.',
    ),
    paragraph(
      'Osoby, które stale przyjmują leki, są w ciąży lub mają słabe nerki, powinny zapytać lekarza lub farmaceutę, zanim sięgną po preparat ze składnikami mineralnymi.',
    ),
    questions('Częste pytania', 'nrv-and-mmol', 'citrate-or-oxide', 'medicine-or-supplement'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Co wapń, magnez, potas i sód robią w nerwie i mięśniu, gdzie w organizmie się znajdują i w jakich produktach występują.',
  isUncheckedTranslation: true,
})
