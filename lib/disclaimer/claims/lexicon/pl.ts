import {list} from '../pattern.ts'
import type {Lexicon} from '../types.ts'

const OBJECTS = [
  '(?:do )?zmniejszenia? uczucia zmeczenia i znuzenia',
  '(?:do |w )?(?:utrzymaniu?a? )?rownowagi elektrolitowej',
  '(?:do |w )?(?:utrzymani[au] )?prawidlowego metabolizmu energetycznego',
  '(?:do |w )?prawidlow(?:ego|ym) funkcjonowani[au] (?:ukladu nerwowego|miesni)',
  '(?:do |w )?prawidlowej syntez(?:y|ie) bialka',
  '(?:do |w )?(?:utrzymani[au] )?prawidlowych funkcji psychologicznych',
  '(?:do |w )?utrzymani[au] zdrowych (?:kosci|zebow)(?: i (?:zdrowych )?(?:zebow|kosci))?',
].join('|')
const LEAD = '(?:przyczynia(?:ja)? sie|pomaga(?:ja)?)'

export const polish: Lexicon = {
  diseases: list(`
    skurcz, kurcz=, kurczu=, kurcze=, kurczow=, kurczem=, kurczom=, kurczami=, migren, bol=, bolu=, bole=, bolach=, bolom=, bolami=, bolow, bolesn, boli=,
    obolal, chorob, chory, chorych, schorzen, zaburzen, dolegliwosc, bezsenn, cisnien, nadcisnien,
    zawal, udar=, udaru=, udary=, udarow, udarem=, arytmi, palpitacj, niewydolnosc, zakrzep, miazdzyc, cukrzyc, wysokim cukrem,
    poziom cukru, osteoporoz, artroz, reumat, dna moczanowa, zapalen, depresj, lęk,
    niepokoj=, niepokoju, panik, niespokojn, zakwas, przykurcz, niedobor,
    napiecie przedmiesiaczkowe, pms=, miesiaczk, menopauz, astm, alergi, rakiem, raka=, nowotwor,
    demencj, alzheimer, parkinson, padaczk, infekcj, gryp, przezieb, zaparci, biegunk, zgag,
    refluks, kamic, cholesterol, szum ~ uszach, zawroty, fibromialgi, neuropati, sztywnosc
  `),
  remedies: list(`
    leczy, leczenie, leczenia, leczeniu, wylecz, uzdraw, terap, kuracj, lagodz, zlagodz, usmierz,
    ulg, zapobieg, profilakty, chroni=, chronia, chronic=, ochron ~ przed=, zwalcz, walczy, pokona, likwid, usuwa,
    przeciwbol, przeciwzapal, rozkurcz, nasenn, przeciwlęk, uspokaja=, sposob na=, skuteczny na=, dziala na=,
    pomaga na=, na skurcz, na bol=, lekarstwo, uwalnia, uwolni
  `),
  effects: list(`
    wspier, wspomag, sprzyj, popraw, wzmacn, wzmocn, stymul, zwieksz, podnos, rozluzn, relaks,
    odprez, koi=, ukoi, uspok, reguluj, regulow, regulac, rownowaz, obniz, zmniejsz, reduk, normaliz, optymaliz,
    aktywuj, utrzym, pomaga, pomoze, pomoc, pomog, dobry na=, idealn, doskonal, dzieki, dodaje,
    przyczynia, przywrac, dba=, odzywi, odzywcz, ulatwi, przyspiesz
  `),
  prepositions: list(`dla=, na=, przeciw=, przeciwko=`),
  claimable: list(`
    miesni, miesnie, nerw, kosci, zeby=, zebow, psychologiczn, zmeczen, znuzen, elektrolit,
    komorek, bialka
  `),
  functions: list(`
    miesni, miesnie, nerw, sen=, snu=, zasyp, zasnie, zasniec, stres, serc, krazen, odporno, pamie,
    koncentracj, mozg, poznawcz, krzepniec, zoladk, traw, jelit, metaboli, hormon, skor=, skore=,
    skory=, wlos=, wlosy=, wlosow, wlosom=, wlosami=, wlosach=, staw=, stawy=, stawow, kosci, zeby=, zebow, nastroj, regeneracj, wydolno,
    wytrzymalo, energi, zmeczen, znuzen, wyczerpan, elektrolit, komorek, bialka, psychologiczn,
    watrob, pluc, oddech, wzrok, starzen, ciaz, spokoj
  `),
  benefits: list(`
    lepiej sie wyspi, lepiej spi, lepszy sen, spij lepiej, szybciej zasni, szybciej zasyp,
    gleboki sen, spala tluszcz, spalacz, schudn, odchudz, zrzuc ~ kilogram, detoks, antystres,
    przeciwstarzen, odmladz, pozegnaj, koniec z=, nigdy wiecej, zegnaj, rozluznienie miesni,
    wiecej energii
  `),
  wellness: list(`
    samopoczuci, dobrostan, witalno, radosc zycia, jakosc zycia, wewnetrzna rownowag, dla zdrowia,
    dla twojego zdrowia, na zdrowie, w dobrej formie, zdrowy tryb zycia dzieki
  `),
  poorDiet: list(`
    diet ~ nie ~ juz=, diet ~ nie pokrywa, diet ~ nie wystarcz, diet ~ nie dostarcz,
    diet ~ za malo, diet ~ uboga, sama dieta, sama diet, zywnosc ~ nie ~ juz=, zywnosc ~ za malo,
    zywienie ~ nie wystarcz, jedzenie ~ nie ~ juz=, wyjalowion, zubozal ~ gleb, gleb ~ zubozal
  `),
  endorsements: list(`
    lekarze|lekarz|farmaceuci|farmaceuta|eksperci|specjalisci ~ polec,
    lekarze|lekarz|farmaceuci|farmaceuta|eksperci|specjalisci ~ zalec,
    polecany ~ lekarzy|farmaceutow|ekspertow|specjalistow,
    zalecany ~ lekarzy|farmaceutow|ekspertow|specjalistow, rekomendowan, klinicznie potwierdzon,
    mi pomogl, pacjenci mowia
  `),
  negators: list(`nie=, zaden=, zadnych=, zadnej=, nigdy=, ani=`),
  conjunctions: list(`lub=, i=, ani=, oraz=`),
  neutral: list(`chroni ~ swiatl|wilgoci|cieplem`),
  emphasis: list(`nie tylko, zaden inny, nigdy wiecej, zaden skurcz, nie bez powodu`),
  denials: list(`
    nie udowodniono, nie wykazano, nie ~ udowodnion, nie potwierdzono, brak dowodow,
    nie ma dowodow, nie jest przeznaczon, nie jest lekiem, nie jest lekarstwem, nie zastepuj,
    nie zastapi, nie moze byc stosowany jako substytut, nie wplywa, bez wplywu na=
  `),
  cautions: list(`
    skonsult ~ lekarzem, skonsult ~ farmaceuta, konsultacj ~ lekarzem, konsultacji ~ lekarsk,
    zapytaj ~ lekarza, zapytaj ~ farmaceute, zglos ~ lekarza, porad ~ lekarza, porad ~ lekarsk,
    udaj ~ lekarza, nie stosowac, nie nalezy stosowac, nie zaleca, przeciwwskaza,
    nieodpowiedni dla, ostroznosc, unikac ~ w przypadku
  `),
  adverse: list(`
    moze|moga ~ powodowac, moze|moga ~ wywolac, moze|moga ~ wywolywac, moze|moga ~ prowadzic,
    powoduje=, przeczyszczaj, dzialania niepozadane, skutki uboczne moga
  `),
  authorised: [
    new RegExp(`${LEAD} (?:${OBJECTS})(?:\\s*(?:,|i|oraz)\\s*(?:${LEAD} )?(?:${OBJECTS}))*`, 'gu'),
    /bierze udzial w procesie podzialu komorek/gu,
  ],
}
