title = Li ora ku'une oy stojol
goal = Ato jayib ora ch-abtej ak'ob, ak'bo stojol.

mis-manos = Avabtel oy stojol ek. Ato jayib ora ch-abtej ak'ob. Alo k'u yepal jun ora. Ja' stojol avabtel, ch-och ta stojol p'olmal.

tres-dias = Oxib k'ak'al la ajal, vaxakib ora ta jujun k'ak'al. ¿Jayib ora skotol?
    .why = Oxib velta 8, ja' 24 ora.
    .less-why = Tsobo 8, 8, 8: jun ta jujun k'ak'al.
    .more-why = Oxib no'ox k'ak'al ta 8 ora.

con-ninos = Chajal, chachabi ololetik ek. ¿Mi chavat li ora taje?
    .yes-why = Abtej li ak'obe. Ch-och li ora taje.
    .no-why = La achabi ololetik, pero abtej ek li ak'obe.
    .no-solo = Li jalele mu stuk la spas sba
    .no-solo-why = Ak'ob la spas, ak'o mi ta ana.
    .da-pena = Yu'un k'exlal mi mu stoj jmanolajel
    .da-pena-why = Ma'uk yu'un k'exlal: yu'un pasbil li abtele.

reloj-corre = Oy jun relojo ta xokon ajolobil. ¿Mi chanav, mi chpaj?
    .corre = Chanav li relojoe
    .se-para = Chpaj li relojoe
    .urde = Chachapan no sventa chajal
    .urde-why = Chapanel no ja' abtel ek. Chanav.
    .cocina = Chapas ve'lil
    .cocina-why = Li'e chpaj relojo. Ta patil chanav xchi'uk jolobil.
    .desbarata = Chalok'es, chameltsan jun no
    .desbarata-why = Meltsanel ja' abtel ek yu'un p'olmal.
    .escuela = Chavik' batel li tsebe ta chanob vun
    .escuela-why = Abtel ta na. Li p'olmal li'e mu stoj.
    .borda = Ta ak'ubal chaluch li sti'ile
    .borda-why = Ta ak'ubal oy stojol ek li orae.
    .envuelve = Chapix li p'olmale sventa chavak'
    .envuelve-why = Chapanel sventa ak'el ja' abtel ek.

un-dia = La ajal ta 8 k'alal 10. La apas ve'lil. La ajal ta 12 k'alal 3. ¿Jayib ora chats'iba?
    .why = 8 k'alal 10, ja' 2. 12 k'alal 3, ja' 3. Skotol, 5.
    .less-why = Chib velta la ajal: 8 k'alal 10, 12 k'alal 3.
    .more-why = Lok'eso yorail ve'lil: te paj li relojoe.

mano-de-obra = Jech k'ucha'al: jun ora 40 peso. Li p'olmale 24 ora. ¿K'u yepal stojol avabtel?
    .why = 24 velta 40, ja' 960. Stojol avabtel, ma'uk kanal.
    .less-why = 40 peso ta jujun ora, 24 ora.
    .more-why = Mas jutuk: 24 velta 40.

veinte-pesos = Jun ora 40 peso. Ta sba stojol no 20 peso no'ox chavak'. ¿K'u yepal abtel tojbil?
    .todo = Skotol kabtel
    .todo-why = Ja' 24 ora: 20 peso mu stoj.
    .un-dia-entero = Jun k'ak'al
    .un-dia-entero-why = Jun k'ak'al ta 8 ora, ja' 320 peso.
    .media-hora = O'lol ora
    .media-hora-why = Ta 40, li o'lole ja' 20. Li yane mu'yuk tojbil.

que-es = La achon jun spok'al mexa. ¿K'usi sventa jujun tak'in?
    .del-hilo = 500 yu'un no xchi'uk moral
    .material = Li materiale
    .del-hilo-why = Xchi'uk taje chaman nixtok no.
    .de-horas = 960 yu'un ora
    .sueldo = Stojol kabtel
    .de-horas-why = Stojol 24 ora yabtel ak'ob.
    .lo-que-queda = Li k'usi chkom ta slajeb
    .ganancia = Li kanale
    .lo-que-queda-why = Ba'yi chatoj skotol. Li k'usi chkome ja' kanal.

hija-ayuda = Atseb la skoltaot chanib ora. ¿K'usi chapas xchi'uk li ora taje?
    .sumo-cuatro = Ta jtsob xchi'uk li yane
    .sumo-cuatro-why = Chanib ora ta 40, ja' 160. Ch-och ta stojol spasel.
    .no-cuenta = Mu xkat, ja' jtseb
    .no-cuenta-why = Mi motonile, li stojole mu xal melel.
    .le-doy = Ta jk'ej li yu'une
    .le-doy-why = Jech chil ti oy stojol yabtele.

en-su-casa = Elena tsjak' stojol spok'al mexa.
    .who = Elena, jmanolajel
    .por-que = ¿K'u yu'un toj toyol? Ta ana chajal.
    .son-horas = Abtej jk'ob 24 ora
    .son-horas-why = Mi oy yatolale, lek chvinaj.
    .bajo-ya = Lek, ta jyales stojol
    .bajo-ya-why = La ayales, mu'yuk la aval avabtel. Ba'yi alo li orae.
    .me-enojo = Vo'ot paso
    .me-enojo-why = Li ilinele tsmak k'op. Li orae tsjam.
    .y-los-ninos = Pero chachabi ololetik ek.
    .solo-tejido = Ja' no'ox la kat yorail jalel
    .solo-tejido-why = La aval melel ta k'unk'un.
    .tiene-razon = Melel, o'lol no'ox ta jk'an
    .tiene-razon-why = O'lol avabtel mu'yuk tojbil.
    .mas-bajo = ¿Mi chavak' ta stojol no no'ox?
    .cuento-horas = Mo'oj. Ja' 24 ora, chakalbot
    .cuento-horas-why = Oy to ora: la aval avabtel.
    .esta-bien = Lek, stojol no no'ox
    .esta-bien-why = Oxib k'ak'al abtel, mu'yuk tojel.
    .se-ofende = Mu me xa-ilin. La jjak' no'ox.
    .le-muestro = Perton. K'elo: oxib k'ak'al abtel
    .le-muestro-why = Mi chavak' ta ilele, mas chch'un.
    .no-digo = Mu xa k'usi xkal
    .no-digo-why = Mi mu xavale, mu sna' avabtel.
    .paga = Mu jna' ti ja' 24 ora. Ta jk'an.
    .paga-casi = Tana chka'i. Ta jk'an.
    .mitad = Elena la sman. Oy avabtel mu'yuk tojbil.
    .se-va = Bat Elena, mu sna' jayib ora.

esta-semana = Li xemana li'e ta jpas…
    .apuntar-horas = Ta jts'iba jayib ora ta jun p'olmal
    .mi-precio = Ta jnop k'u yepal ta jk'an ta jun ora
    .preguntar-hija = Chkat ora yu'un buch'u chkoltavan
