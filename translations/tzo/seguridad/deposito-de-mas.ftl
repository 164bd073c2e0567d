title = La kak'bot mas tak'in
goal = Ak'o smeltsan li bankoe.

de-mas = Oy buch'u chak' tak'in "ta ch'ay-o'ontonal", tsk'an sutesel ta yan kuenta. Mi chatake xu' xch'ay avu'un. Banko tsmeltsan.

regrese-800 = "Ch'ay ko'onton. Tako 800 peso ta yan kuenta." ¿K'usi chapas?
    .mando = Ta jtak, ma'uk ku'un
    .mando-why = Mi elk'anbile, chapojbat, chch'ay li 800 pesoe.
    .aviso = Mu jtak, chkalbe jbanko
    .aviso-why = Banko sna' bu tal, lek tsutes.
    .la-mitad = Ta jtak o'lol
    .la-mitad-why = O'lol xu' xch'ay ek.

gastar = Oy tak'in mu xana' bu tal. ¿Mi chatunes?
    .yes-why = Ta patil xu' xak'anbat. Mas lek jak'o.
    .no-why = Jech jun avo'onton.
    .ajeno = Yan yajval, tsa'ik
    .ajeno-why = Ja' yu'un chavalbe banko, mu xapik.
    .poco = Jutuk no'ox tak'in
    .poco-why = Ep o jutuk, mi ma'uk avu'un, jak'o.

mensaje-de-mas = Yul li mantal li'e. ¿K'usi chal ti lo'lael?
    .from = Numero mu ojtakinbil
    .error = La kak' tak'in, ch'ay ko'onton.
    .error-why = Ch'ay-o'ontonal xu' xk'ot ta pasel. K'elo k'usi tsk'an ta patil.
    .otra-cuenta = Tako ta yan kuenta.
    .otra-cuenta-why = Ta banko chsut, ma'uk ta yan kuenta.
    .denuncia = Paso tana, mi mo'oj chkal amul.
    .denuncia-why = Chak' xi'el sventa anil chapas.

cuanto-pierde = Jech k'ucha'al: chatak 800 peso. Ta patil banko tspoj li elk'anbile. ¿K'u yepal chch'ay avu'un?
    .why = Chch'ay li 800 la atake. Li yane ma'uk avu'un ox.
    .less-why = Nopo k'usi lok' ta amoral: 800 peso.
    .more-why = Li yane ma'uk avu'un. Lok' li k'usi la atake.

que-hago = Yul tak'in mu xana'. ¿K'usi ba'yi, k'usi ta patil?
    .no-toco = Mu jpik li tak'ine
    .llamo = Chkalbe jbanko
    .guardo = Ta jk'ej li mantaletike
    .why = Mu me xapik, alo, k'ejo li mantale sventa melel.

presion = Jun mu ojtakinbil chasts'ibabot yu'un tak'in.
    .who = Mu ojtakinbil
    .por-favor = Avokoluk, sventa jme', ip.
    .con-mi-banco = Jbanko tsmeltsan
    .con-mi-banco-why = Lek, tsots. Banko lek tsutes.
    .ya-se-lo-mando = Ta jtak tana
    .ya-se-lo-mando-why = Chaslo'laot sventa anil chatak. Banko chkoltavan.
    .amenaza = Suteso lavie, mi mo'oj chkal amul.
    .banco-arregla = Sna' xa jbanko. Ja' chtak'av
    .banco-arregla-why = Mu'yuk laxi'. Chabibilot.
    .me-asusto = Mu me xaval, ta jtak
    .me-asusto-why = Sventa taje chak' xi'el. Jak'bo abanko.
    .otra-vez = Sk'an to 200 peso. Tako ek.
    .ya-no = Mu xa jtak. Chibat ta banko
    .ya-no-why = Mi chapaje, mu xa xch'ay mas.
    .mando-mas = Lek, ta jtak
    .mando-mas-why = Tsk'an nixtok, nixtok. Xu' xapaj tana.
    .se-calla = Mu xa sts'iba. Oy avu'un li atak'ine.
    .paro = Ch'ay li ba'yie, mu'yuk mas. Banko chaskoltaot.
    .pierde = Bat li tak'ine. K'ejo skotol, k'anbo koltael banko.

esta-semana = Li xemana li'e ta jpas…
    .numero-banco = Ta jts'iba snumero jbanko, ta tarjeta oy
    .revisar = Ta jk'el buch'u la yak' tak'in li u li'e
    .contar = Chkal ta jna li lo'lael li'e
