import {
  calfStretchStanding1,
  calfStretchStanding2,
  calfStretchStanding3,
  legAtNight,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  causeList,
  chart,
  evidenceBox,
  figure,
  heading,
  keyFacts,
  paragraph,
  questions,
  redFlagBox,
  selfCareSteps,
} from '../../portable-text.ts'
import {articleText} from './text.ts'

export const plPl = articleText({
  locale: 'pl-PL',
  title: 'Nocne skurcze łydek w starszym wieku: co pokazują badania',
  slug: 'nocne-skurcze-lydek-w-starszym-wieku',
  standfirst:
    'Wiele starszych osób budzą w nocy skurcze. Co badania wykazały o rozciąganiu, magnezie i chininie, co pozostaje niepewne i kiedy warto zgłosić się do lekarza.',
  body: body(
    redFlagBox({
      title: 'Kiedy nie należy czekać',
      intro:
        'Nocne skurcze są dokuczliwe, ale zwykle niegroźne. Trzeba szukać pomocy, jeśli dołącza się któryś z tych objawów:',
      items: [
        'Ból w klatce piersiowej lub duszność',
        'Noga nagle staje się blada, zimna lub zdrętwiała',
        'Nagłe osłabienie jednej strony ciała, opadnięty kącik ust lub niewyraźna mowa',
        'Tylko jedna noga jest spuchnięta, ciepła lub zaczerwieniona',
        'Po skurczu doszło do upadku i nie można stanąć na nodze',
      ],
      action:
        'W razie wystąpienia któregokolwiek z trzech pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Przy dwóch pozostałych lekarz powinien zbadać chorą osobę jeszcze dziś.',
    }),
    keyFacts(
      'Najważniejsze informacje',
      'Z wiekiem nocne skurcze stają się częstsze. Zwykle nie kryje się za nimi choroba.',
      'W badaniach z udziałem osób starszych magnez nie wypadł odczuwalnie lepiej niż placebo.',
      'Rozciąganie przed snem może sprawić, że skurcze będą słabsze. Badania są małe i sprzeczne.',
      'Chinina nie nadaje się do samoleczenia: w rzadkich przypadkach może poważnie zaszkodzić.',
    ),
    figure(legAtNight, {
      alt: 'Osoba siedzi w nocy na brzegu łóżka i obiema rękami trzyma się za łydkę.',
      caption: 'Usiąść, wyprostować kolano, przyciągnąć palce: tak zaczyna się rozciąganie.',
    }),
    heading('Dlaczego właśnie w nocy?'),
    paragraph(
      'Dokładnie tego nie wiadomo. Skurcz powstaje, gdy nerwy w spoczynku zbyt łatwo wysyłają sygnały. W łóżku stopa często opada; łydka jest wtedy już skrócona i wystarcza mały sygnał. Z biegiem lat ubywa też włókien nerwowych i masy mięśniowej. ',
      {cite: 'rabbitt-2016'},
    ),
    causeList(
      'Co może sprzyjać nocnym skurczom',
      [
        'Leki',
        'Przede wszystkim leki moczopędne i długo działające leki wziewne na astmę. Niczego nie należy odstawiać samodzielnie.',
      ],
      ['Choroby', 'Zaburzenia krążenia, choroby nerwów, nerek lub wątroby albo cukrzyca.'],
      ['Utrata płynów', 'Biegunka, wymioty, upał lub picie zbyt małej ilości płynów.'],
      [
        'Mało ruchu albo ruch nietypowy',
        'Długie siedzenie, ale też dzień, w którym chodzi się znacznie więcej niż zwykle.',
      ],
    ),
    paragraph(
      'Nie wszystko, co w nocy dokucza nogom, jest skurczem. Przy zespole niespokojnych nóg męczy przymus ruchu; mięsień nie twardnieje, a chodzenie przynosi spokój. Powinien to wyjaśnić lekarz. ',
      {cite: 'nice-cks-leg-cramps'},
    ),
    heading('Magnez: niewielka różnica w porównaniu z placebo'),
    evidenceBox({
      title: 'W skrócie',
      finding:
        'Mało prawdopodobne jest, że magnez odczuwalnie zapobiega skurczom u osób starszych: badania nie wykazały wyraźnej różnicy w porównaniu z placebo.',
      statement: 'magnesium-older-adults',
    }),
    paragraph(
      'Przegląd Cochrane połączył 5 badań z udziałem 307 starszych osób. Przy magnezie było średnio o 0,18 skurczu na tydzień mniej niż przy ',
      {term: 'placebo', words: 'placebo'},
      '. Prawdziwa wartość leży prawdopodobnie między 0,84 mniej a 0,49 więcej: to ',
      {term: 'confidence-interval', words: 'przedział ufności'},
      ' 95 %. Możliwe jest więc także, że nic się nie zmienia. ',
      {cite: 'garrison-2020'},
    ),
    paragraph(
      'Jak bardzo mogą mylić pozory, pokazuje badanie z 2017 roku z udziałem 94 dorosłych w wieku średnio 65 lat. Po 4 tygodniach obie grupy miały mniej skurczów, także ta bez magnezu. Mała różnica może być dziełem przypadku. ',
      {cite: 'roguin-maor-2017'},
    ),
    chart({
      title: 'Nocne skurcze na tydzień w badaniu z 2017 roku',
      unit: 'skurcze na tydzień',
      rows: [
        ['Magnez, przed badaniem', 7.84],
        ['Magnez, po 4 tygodniach', 4.44],
        ['Placebo, przed badaniem', 8.51],
        ['Placebo, po 4 tygodniach', 5.48],
      ],
      note: 'Wartości średnie według Roguin Maor i innych, 2017. Skurcze pojawiają się i mijają: dlatego badanie potrzebuje grupy porównawczej.',
    }),
    paragraph(
      'Od tego czasu ukazało się badanie z udziałem 175 osób, w którym liczba skurczów zmniejszyła się o 3,4 przy magnezie i o 2,6 przy placebo. Różnica jest mała, a jedno badanie nie zmienia całego obrazu. ',
      {cite: 'barna-2021'},
    ),
    paragraph(
      'Najczęstszym działaniem niepożądanym jest biegunka. Ważne w starszym wieku: nerki często pracują słabiej, nawet bez zauważalnych objawów. Wtedy zbyt dużo magnezu może pozostawać we krwi; nazywa się to ',
      {term: 'hypermagnesaemia', words: 'hipermagnezemią'},
      '. Przed przyjęciem warto zapytać lekarza lub farmaceutę.',
    ),
    heading('Rozciąganie: proste, ale nie w pełni udowodnione'),
    evidenceBox({
      title: 'W skrócie',
      finding:
        'Rozciąganie przed snem może sprawić, że nocne skurcze będą słabsze. Nie wyjaśniono, czy stają się rzadsze.',
      statement: 'stretching-at-night',
    }),
    paragraph(
      'W badaniu z udziałem 80 osób w wieku powyżej 55 lat po 6 tygodniach było o 1,2 skurczu na noc mniej u tych, które rozciągały się przed snem. ',
      {cite: 'hallegraeff-2012'},
      ' Badanie z udziałem 191 osób przyjmujących chininę nie wykazało różnicy po 12 tygodniach. ',
      {cite: 'coppin-2005'},
      ' Przegląd z 2021 roku ocenia pewność tych wyników jako niską. ',
      {cite: 'hawke-2021'},
    ),
    selfCareSteps(
      'Rozciąganie łydki na stojąco, co wieczór',
      {
        text: 'Stanąć na długość ramienia od ściany, jedna stopa dalej z tyłu. Oprzeć dłonie o ścianę.',
        picture: calfStretchStanding1,
        alt: 'Osoba stoi przodem do ściany, jedna stopa cofnięta, obie dłonie płasko na ścianie.',
      },
      {
        text: 'Ugiąć przednie kolano i przesunąć biodra ku ścianie. Tylna pięta pozostaje na podłodze. Wytrzymać 10 sekund.',
        picture: calfStretchStanding2,
        alt: 'Przednie kolano jest ugięte, biodra zbliżają się do ściany; tylna noga jest prosta, jej pięta na podłodze.',
      },
      {
        text: 'Zmienić nogę. Rozciągnąć każdą stronę 3 razy. Ma ciągnąć, ale nie boleć.',
        picture: calfStretchStanding3,
        alt: 'Ta sama pozycja po zmianie nóg: teraz z tyłu stoi druga stopa, z piętą płasko na podłodze.',
      },
    ),
    heading('Chinina: tylko z przepisu lekarza'),
    paragraph(
      'Chinina nieco zmniejsza liczbę skurczów, co pokazują 23 badania z udziałem 1586 osób. ',
      {cite: 'el-tawil-2015'},
      ' W rzadkich przypadkach może jednak poważnie uszkodzić krew lub serce. Dlatego nie nadaje się do samoleczenia, również pod postacią większych ilości napoju z chininą. ',
      {cite: 'rabbitt-2016'},
    ),
    heading('Kiedy zasięgnąć porady lekarza'),
    bullets(
      'Skurcze często budzą albo szybko się nasilają.',
      'Przyjmowane są leki moczopędne, leki wziewne na astmę lub kilka leków naraz.',
      'Łydka boli także podczas chodzenia albo stopy i nogi są zdrętwiałe.',
      'Mięśnie słabną lub stają się cieńsze.',
    ),
    paragraph(
      'Warto przez dwa tygodnie zapisywać, w które noce pojawiły się skurcze. Tę listę i wszystkie swoje leki dobrze jest zabrać na wizytę.',
    ),
    questions('Częste pytania', 'how-long', 'kidney-disease', 'with-other-medicines', 'diarrhoea'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Nocne skurcze łydek u osób starszych: co badania wykazały o rozciąganiu, magnezie i chininie.',
  isUncheckedTranslation: true,
})
