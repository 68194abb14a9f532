import {
  calfStretchSitting1,
  calfStretchSitting2,
  calfStretchSitting3,
  legRestInPregnancy,
} from '../../pictures/picture.ts'
import {
  body,
  bullets,
  comparison,
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
  title: 'Skurcze łydek w ciąży: co wiadomo',
  slug: 'skurcze-lydek-w-ciazy',
  standfirst:
    'W drugiej połowie ciąży skurcze łydek są częste. Co można zrobić samodzielnie, dlaczego badania nad magnezem są sprzeczne i które objawy wymagają pomocy.',
  body: body(
    redFlagBox({
      title: 'Kiedy pomoc jest potrzebna natychmiast',
      intro:
        'Skurcz łydki nie szkodzi ani matce, ani dziecku. Poniższe objawy to coś innego. Proszę z nimi nie czekać:',
      items: [
        'Ból w klatce piersiowej, duszność lub odkrztuszanie krwi',
        'Napad drgawek całego ciała lub utrata przytomności',
        'Jedna noga jest spuchnięta, ciepła lub zaczerwieniona albo ból łydki się utrzymuje',
        'Silny ból głowy, zaburzenia widzenia, ból w górnej części brzucha lub nagły obrzęk twarzy lub rąk',
        'Krwawienie, odejście wód płodowych, regularne skurcze w podbrzuszu lub słabsze ruchy dziecka',
      ],
      action:
        'W razie wystąpienia któregokolwiek z dwóch pierwszych objawów należy natychmiast zadzwonić pod numer {emergency}. Przy wszystkich pozostałych trzeba od razu zadzwonić na oddział położniczy, do położnej lub do lekarza.',
    }),
    keyFacts(
      'Najważniejsze informacje',
      'Skurcze łydek są w ciąży częste, zwłaszcza w nocy. Zwykle mijają po kilku minutach.',
      'Badania nad magnezem są małe i sprzeczne. Nie wynika z nich jednoznaczna rada.',
      'Nie należy przyjmować żadnego preparatu bez rozmowy z położną lub lekarzem.',
      'Obrzęk jednej nogi może oznaczać zakrzepicę i wymaga badania jeszcze dziś.',
    ),
    heading('Skąd się biorą skurcze'),
    paragraph(
      'Przyczyny dokładnie nie znamy. Podejrzewa się większy ciężar, który dźwigają łydki, zmieniony przepływ krwi w nogach i zmienioną równowagę ',
      {term: 'electrolyte', words: 'elektrolitów'},
      '. Niczego z tego nie udowodniono. ',
      {cite: 'luo-2020'},
      ' Po porodzie skurcze zwykle ustępują.',
    ),
    figure(legRestInPregnancy, {
      alt: 'Kobieta w ciąży odpoczywa na lewym boku, między kolanami ma poduszkę.',
      caption: 'Wielu kobietom najwygodniej jest na boku; poduszka odciąża biodra i nogi.',
    }),
    heading('Skurcz czy zakrzepica?'),
    paragraph(
      'W ciąży i w tygodniach po porodzie w żyłach nóg łatwiej tworzą się zakrzepy. Skurcz puszcza po kilku minutach. Przy zakrzepicy ból się utrzymuje, a zwykle tylko jedna noga jest spuchnięta, ciepła lub ma inny kolor. Po samym wyglądzie nie da się tego rozstrzygnąć z pewnością: potrzebne jest badanie. ',
      {cite: 'nice-ng158'},
    ),
    paragraph(
      'Obrzęk stóp wieczorem jest natomiast często niegroźny. Jeśli dołączają się bóle głowy, zaburzenia widzenia lub ból w górnej części brzucha, może to być stan przedrzucawkowy, choroba z wysokim ciśnieniem krwi. ',
      {cite: 'nice-ng133'},
    ),
    heading('Magnez: badania nie są zgodne'),
    evidenceBox({
      title: 'W skrócie',
      finding:
        'Nie wyjaśniono, czy magnez sprawia, że skurcze łydek w ciąży są rzadsze. Badania są małe, a ich wyniki sprzeczne.',
      statement: 'magnesium-pregnancy',
    }),
    paragraph(
      'Przegląd Cochrane z 2020 roku znalazł 8 małych badań z udziałem 576 kobiet. Sprawdzano magnez, wapń i niektóre witaminy. Mierzono w nich tak różnie, że wyników nie można było zsumować. Ich pewność jest niska lub bardzo niska. ',
      {cite: 'luo-2020'},
    ),
    comparison({
      title: 'Dwa badania, dwa wyniki',
      subjects: ['Badanie z 1995 roku', 'Badanie z 2008 roku'],
      rows: [
        ['Kobiety', '73', '38'],
        ['Czas trwania', '3 tygodnie', '2 tygodnie'],
        ['Porównanie z', 'Placebo', 'Placebo'],
        ['Wynik', 'Mniej dolegliwości przy magnezie', 'Nie było różnicy w liczbie i sile skurczów'],
      ],
    }),
    paragraph(
      'W obu badaniach porównywano z ',
      {term: 'placebo', words: 'placebo'},
      ' i oba były małe. ',
      {cite: 'dahle-1995'},
      ' ',
      {cite: 'nygaard-2008'},
      ' Żadne z nich samo niczego nie dowodzi, ani w jedną, ani w drugą stronę.',
    ),
    paragraph(
      'Jeśli rozważa się magnez, najpierw należy porozmawiać z położną lub lekarzem. Najczęstszym działaniem niepożądanym jest biegunka. Nie powinno się go przyjmować równocześnie z żelazem, ponieważ mogą wzajemnie utrudniać swoje wchłanianie. Przy chorobie nerek nie należy go przyjmować bez porady lekarza. Chininy nie wolno w ciąży przyjmować.',
    ),
    heading('Co można zrobić samodzielnie'),
    selfCareSteps(
      'Rozciąganie łydki na siedząco',
      {
        text: 'Usiąść na przedniej krawędzi krzesła. Wyprostować jedną nogę, z piętą na podłodze.',
        picture: calfStretchSitting1,
        alt: 'Osoba siedzi na przedniej krawędzi krzesła; jedna noga jest prosta, jej pięta stoi na podłodze.',
      },
      {
        text: 'Przyciągnąć palce stopy do goleni i pochylić się trochę do przodu, na tyle, na ile wygodnie pozwala brzuch.',
        picture: calfStretchSitting2,
        alt: 'Osoba pochyla tułów do przodu w biodrach; palce wyprostowanej nogi wskazują do góry.',
      },
      {
        text: 'Jeśli nie można dosięgnąć stopy, pomoże ręcznik. Potem zmienić nogę.',
        picture: calfStretchSitting3,
        alt: 'Ręcznik obejmuje przednią część stopy; dłonie przyciągają nim palce.',
      },
    ),
    paragraph('Poza tym rozsądne są następujące zasady, choć prawie ich nie badano:'),
    bullets(
      'Kilka razy dziennie kręcić stopami i trochę chodzić.',
      'Nosić wygodne buty na płaskim obcasie.',
      'Pić wystarczająco dużo, przez cały dzień.',
      'Spać na boku, z poduszką między kolanami.',
    ),
    heading('Kiedy zapytać o radę'),
    paragraph('Warto wspomnieć o tym na najbliższej wizycie, jeśli'),
    bullets(
      'skurcze często zakłócają sen;',
      'skurcze lub mrowienie obejmują także ręce, dłonie lub twarz;',
      'przyjmowane są leki lub suplementy diety, także te bez recepty.',
    ),
    questions('Częste pytania', 'pregnancy', 'with-other-medicines', 'diarrhoea'),
  ),
  author: 'Demonstracyjna rola redakcyjna',
  reviewNote: 'Demo: bez weryfikacji medycznej',
  description:
    'Skurcze łydek w ciąży: co można zrobić, co mówią badania i które objawy wymagają pomocy.',
  isUncheckedTranslation: true,
})
