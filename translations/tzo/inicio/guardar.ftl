title = K'ejel, tubel, mi ch'ay li luse
goal = Na'o k'usi k'ejbil, k'uxi chlaj.

se-guarda = Jujun atak'el chk'eje stuk, anil. Mi ch'ay li luse, mu k'usi xch'ay. Tsano, ochan, batan.

se-fue-la-luz = Ch'ay li luse ta o'lol chanel. Sut xa tal. ¿K'usi chapas?
    .entro-sigo = Ta jtsan, chi-och, chibat bu likom
    .entro-sigo-why = Li atak'ele chasmalaot.
    .perdi-todo = Ta jlikes skotol nixtok
    .perdi-todo-why = Mu sk'an: k'ejbil.
    .no-vuelvo = Mu xa xisut
    .no-vuelvo-why = Bak'intik chch'ay li luse. Mu xch'ay li apok'e.

al-terminar = Laj xa li chanele. ¿K'usi ba'yi, k'usi ta patil?
    .salgo = Chilok' xchi'uk "Lok'an"
    .guardado = Ta jk'el: k'ejbil skotol
    .apago = Ta jtub li chinab tak'ine
    .why = Ba'yi lok'an, jech chachabi abi; slajeb tubo.

boton = Anil oyot. ¿Mi chatub xchi'uk voton, mu to lalok'?
    .yes-why = K'ejbil avu'un, pero xu' xsok li chinab tak'ine.
    .no-why = Mu jal li lok'ele. Jech mu xsok li chinab tak'ine.
    .primero-salir = Ba'yi chilok', ta patil ta jtub
    .primero-salir-why = Jech li yane mu x-och ta abi.
    .se-cansa = Yu'un chlub li chinab tak'ine
    .se-cansa-why = Mu xlub. Lek mi lek chamak.

queda-guardado = ¿K'usi chkom k'ejbil mi ch'ay li luse tana?
    .respuesta = Li k'usi litak'av xae
    .respuesta-why = Mi la avil li senyaile, k'ejbil xa.
    .fila = Li t'ol la xa jjale
    .fila-why = Li jalbile mu xa xlok'.
    .sin-contestar = Li k'usi ta jnop to
    .sin-contestar-why = Mu to. Li jak'ele chasmalaot.

la-memoria = Yakal chk'eje li abtele ta memoria USB.
    .who = Rosa, achi'il
    .ya-la-saco = Anil chibat. ¿Mi ta jlok'es xa li memoriae?
    .espere = Malao, ak'o yal ti laj xa
    .espere-why = Jutuk xa sk'an, ts'akal chk'eje.
    .saquela = Tana, lok'eso
    .saquela-why = Mi o'lol no'ox, xu' mu xjam.
    .no-toque = ¡Mu me xatij!
    .no-toque-why = Lek oy li memoriae. Xi' li Rosae.
    .cuanto-falta = ¿K'uxi ta jna' ti laj xa?
    .diga-listo = Chal ta pantaya. Jech chalok'es
    .diga-listo-why = Ja' ch'uno li pantayae, ma'uk li anile.
    .ya-mero = Jutuk xa nan. Lok'eso
    .ya-mero-why = Mi chanop no'ox, xu' xsok.
    .se-ofende = Lek, mu xa jtij.
    .explico = Perton. Jutuk xa sk'an
    .explico-why = Mi k'unk'un chaval, chmeltsaj.
    .la-dejo = Chibat ta kabtel
    .la-dejo-why = Lek li k'ejele, pero ch-ilin li Rosae.
    .completa = La yal li pantayae: laj xa. Ts'akal k'ejbil.
    .completa-tarde = La smala li Rosae. Ts'akal k'ejbil.
    .no-abre = Mu xjam. Sk'an pasel nixtok.
    .sin-hablar = Lek li k'ejele. Sk'an k'oponel li Rosae.

esta-semana = Li xemana li'e ta jpas…
    .salir-bien = Ba'yi chilok', ta patil ta jtub
    .esperar = Ta jmala ak'o yal: laj xa
    .contar = Chkal ti mu'yuk k'usi chch'ay
