title = Ay stojol te ora ku'un
goal = Ajtaya jayeb ora ya x'a'tej ak'ab, abeya stojol.

mis-manos = Awa'tel ay stojol ek. Ajtaya jayeb ora ya x'a'tej ak'ab. Ala jayeb stojol jun ora. Ja' stojol awa'tel, ya x'och ta stojol jalab.

tres-dias = Oxeb k'ajk'al la ajal, waxakeb ora ta jujun k'ajk'al. ¿Jayeb ora spisil?
    .why = Oxeb welta 8, ja' 24 ora.
    .less-why = Tsoba 8, 8, 8: jun ta jujun k'ajk'al.
    .more-why = Oxeb nax k'ajk'al ta 8 ora.

con-ninos = Ya ajal, ya akanantay ek alaletik. ¿Ya bal awajtay te ora ini?
    .yes-why = A'tej te ak'abe. Ya x'och te ora ini.
    .no-why = La akanantay alaletik, pero a'tej ek te ak'abe.
    .no-solo = Te jalabe ma stukeluk la spas sba
    .no-solo-why = Ak'ab la spas, ta ana ek.
    .da-pena = Yu'un k'exlal teme ma stoj te jmambajele
    .da-pena-why = Ma ja'uk yu'un k'exlal: yu'un pasbil te a'tele.

reloj-corre = Ay jun reloj ta xujk ajalabil. ¿Ya bal xbeen o ya xtejk'aj?
    .corre = Ya xbeen te reloje
    .se-para = Ya xtejk'aj te reloje
    .urde = Ya aniuy te na
    .urde-why = Niub ja' a'tel ek. Ya xbeen.
    .cocina = Ya apas we'elil
    .cocina-why = Li'i ya xtejk'aj reloj. Patil ya xbeen sok jalabil.
    .desbarata = Ya alok'es, ya achajpan jun na
    .desbarata-why = Chajpanel ja' a'tel ek yu'un jalab.
    .escuela = Ya awik' bael te ach'ix ta eskuela
    .escuela-why = A'tel ta na. Te jalab ini ma stoj.
    .borda = Ta ajk'abal ya aluchiy te sti'il
    .borda-why = Ta ajk'abal ay stojol ek te ora.
    .envuelve = Ya apix te jalabe yu'un ya awak'
    .envuelve-why = Chajpanel yu'un ak'el ja' a'tel ek.

un-dia = La ajal ta 8 k'alal ta 10. La apas we'elil. La ajal ta 12 k'alal ta 3. ¿Jayeb ora ya ats'ibay?
    .why = 8 k'alal ta 10, ja' 2. 12 k'alal ta 3, ja' 3. Spisil, 5.
    .less-why = Cheb welta la ajal: 8 k'alal ta 10, 12 k'alal ta 3.
    .more-why = Lok'esa yorail we'elil: tey tejk'aj te reloje.

mano-de-obra = Jun sk'op: jun ora 40 peso. Te jalabe 24 ora. ¿Jayeb stojol awa'tel?
    .why = 24 welta 40, ja' 960. Stojol awa'tel, ma ja'uk kanal.
    .less-why = 40 peso ta jujun ora, 24 ora.
    .more-why = Jtebuk: 24 welta 40.

veinte-pesos = Jun ora 40 peso. Ta sba stojol na 20 peso nax ya awak'. ¿Jayeb a'tel tojbil?
    .todo = Spisil ka'tel
    .todo-why = Ja' 24 ora: 20 peso ma stoj.
    .un-dia-entero = Jun k'ajk'al
    .un-dia-entero-why = Jun k'ajk'al ta 8 ora, ja' 320 peso.
    .media-hora = Olil ora
    .media-hora-why = Ta 40, te olile ja' 20. Te yane ma tojbiluk.

que-es = La achon jun spak'al mexa. ¿Bin yu'un jujun tak'in?
    .del-hilo = 500 yu'un na sok chojak'
    .material = Te bin ya xtuun
    .del-hilo-why = Sok tak'in ini ya aman xan na.
    .de-horas = 960 yu'un ora
    .sueldo = Stojol ka'tel
    .de-horas-why = Stojol 24 ora a'tel yu'un ak'ab.
    .lo-que-queda = Te bin ya xjil ta slajibal
    .ganancia = Te kanal
    .lo-que-queda-why = Nail ya atoj spisil. Te bin ya xjil ja' kanal.

hija-ayuda = Awach'ix la skoltayat chaneb ora. ¿Bin ya apas sok te ora ini?
    .sumo-cuatro = Ya jtsob sok te yane
    .sumo-cuatro-why = Chaneb ora ta 40, ja' 160. Ya x'och ta stojol spasel.
    .no-cuenta = Ma xkajtay, ja' kach'ix
    .no-cuenta-why = Teme majtan nax, te stojole ma xyal melel.
    .le-doy = Ya jk'ej te yu'une
    .le-doy-why = Jich ya yil te ay stojol te ya'tele.

en-su-casa = Elena ya sjojk'oy stojol spak'al mexa.
    .who = Elena, jmambajel
    .por-que = ¿Bin yu'un lom toyol? Ta ana ya ajal.
    .son-horas = A'tej jk'ab 24 ora
    .son-horas-why = Teme ay yajtal, lek ya xchiknaj.
    .bajo-ya = Lek ay, ya jpejk'an stojol
    .bajo-ya-why = La apejk'an, ma'yuk la awal awa'tel. Nail ala te ora.
    .me-enojo = Ja'at pasa
    .me-enojo-why = Te ilimbae ya smak te k'ope. Te ora ya sjam.
    .y-los-ninos = Pero ya akanantay ek alaletik.
    .solo-tejido = Ja' nax la kajtay yorail jalel
    .solo-tejido-why = K'unk'un la awal melel.
    .tiene-razon = Melel, olil nax ya jk'an
    .tiene-razon-why = Olil awa'tel ma tojbiluk.
    .mas-bajo = ¿Ya bal awak' ta stojol na nax?
    .cuento-horas = Ma'uk. Ja' 24 ora, ya kalbat
    .cuento-horas-why = Ay to ora: la awal awa'tel.
    .esta-bien = Lek ay, stojol na nax
    .esta-bien-why = Oxeb k'ajk'al a'tel, ma'yuk tojel.
    .se-ofende = Ma x'ilinat. La jojk'oy nax.
    .le-muestro = Perton. Ila: oxeb k'ajk'al a'tel
    .le-muestro-why = Teme ya awak' ta ilel, mas ya xch'un.
    .no-digo = Ma bin xkalix
    .no-digo-why = Teme ma xawal, ma sna' te awa'tele.
    .paga = Ma jna' te ja' 24 ora. Ya jk'an.
    .paga-casi = Yo'tik ya ka'iy. Ya jk'an.
    .mitad = Elena la sman. Ay awa'tel ma tojbiluk.
    .se-va = Bajt Elena, ma sna' jayeb ora.

esta-semana = Te semana ini ya jpas…
    .apuntar-horas = Ya jts'ibay jayeb ora ta jun jalab
    .mi-precio = Ya jnop jayeb ya jk'an ta jun ora
    .preguntar-hija = Ya kajtay ora yu'un mach'a ya skoltayon
