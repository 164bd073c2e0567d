title = K'ejel, tubel, mi ch'ay luse
goal = Na'o k'usi k'ejbil, k'uxi chlaj.

se-guarda = Jujun ak'op chk'eje stuk. Mi ch'ay luse, mu xch'ay. Tsano, ochan, batan.

se-fue-la-luz = Ch'ay luse ta o'lol chanel. Tal xa. ¿K'usi chapas?
    .entro-sigo = Ta jtsan, chi-och, chibat bu likom
    .entro-sigo-why = Li k'usi latak'ave chasmala.
    .perdi-todo = Ta jlikes skotol nixtok
    .perdi-todo-why = Mu sk'an: k'ejbil.
    .no-vuelvo = Mu xa xisut
    .no-vuelvo-why = Bak'intik ch'ay luse. Mu xch'ay apok'.

al-terminar = Laj xa li chanele. ¿K'usi ba'yi?
    .salgo = Chilok' xchi'uk Salir
    .guardado = Ta jk'el: k'ejbil skotol
    .apago = Ta jtub li chinab tak'ine
    .why = Ba'yi lok'an, jech chachabi abi; slajeb tubo.

boton = Oy anil. ¿Mi chatub xchi'uk voton, mu lok'emot?
    .yes-why = K'ejbil avu'un, pero xu' xsok li chinab tak'ine.
    .no-why = Lok'el mu jalil. Jech mu xsok.
    .primero-salir = Ba'yi chilok', ta patil ta jtub
    .primero-salir-why = Jech li yane mu x-och ta abi.
    .se-cansa = Yu'un chlub li chinab tak'ine
    .se-cansa-why = Mu xlub. Lek mi lek chamak.

queda-guardado = ¿K'usi chk'eje mi ch'ay luse lavie?
    .respuesta = Li k'usi litak'av xa
    .respuesta-why = Mi la avil li senyaile, k'ejbil xa.
    .fila = Li t'ol la xa jjal
    .fila-why = Li jalbile mu xjitunaj.
    .sin-contestar = Li k'usi to'ox ta jnop
    .sin-contestar-why = Mu to. Li jak'ele chasmala.

la-memoria = Ta to xk'eje ta memoria USB.
    .who = Rosa, achi'il
    .ya-la-saco = Anil chibat. ¿Mi ta jlok'es xa li memoriae?
    .espere = Malao, ak'o yal ti laj xa
    .espere-why = Jutuk xa, tsuts lek.
    .saquela = Tana, lok'eso
    .saquela-why = Mi o'lol no'ox, xu' mu xjam.
    .no-toque = ¡Mu me xatij!
    .no-toque-why = Lek oy li memoriae. La xi' li Rosae.
    .cuanto-falta = ¿K'uxi ta jna' ti laj xa?
    .diga-listo = Chal ta pantaya. Jech chalok'es
    .diga-listo-why = Ja' ch'uno li pantayae, ma'uk li anile.
    .ya-mero = Jutuk xa nan. Lok'eso
    .ya-mero-why = Mi chanop no'ox, xu' xsok.
    .se-ofende = Lek, mu xa jtij.
    .explico = Ak'o perton. Jutuk xa sk'an
    .explico-why = Mi k'unk'un chaval, chmeltsaj.
    .la-dejo = Chibat ta kabtel
    .la-dejo-why = Lek li k'ejele, pero ilin li Rosae.
    .completa = La xal li pantayae: laj xa. Tsutsem lek.
    .completa-tarde = La smala li Rosae. Tsutsem lek.
    .no-abre = Mu xjam. Sk'an pasel nixtok.
    .sin-hablar = Lek li k'ejele. Sk'an k'oponel li Rosae.

esta-semana = Xemana li'e ta jpas…
    .salir-bien = Ba'yi chilok', ta patil ta jtub
    .esperar = Ta jmala ak'o yal: laj xa
    .contar = Chkal ti mu'yuk k'usi chch'ay
