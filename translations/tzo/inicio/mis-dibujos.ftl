title = Oxib jlok'oltak
goal = Ochan xchi'uk alok'oltak, lok'an ta slajeb.

mi-llave = Oxib alok'oltak ja' ayavi'. Jech cha'och ta apok'. Mi laje, lok'an ba'yi.

otra-se-sienta = Chchoti yan ants, te to oy abi ta pantaya. ¿K'usi chapas?
    .salgo = Vu'un ba'yi chilok'
    .salgo-why = Jech avu'un li avabtele, yu'un li yabtele.
    .que-siga = Ak'o spas ta jbi
    .que-siga-why = K'usi tspas chk'eje ta abi.
    .apago = Ta jtub li chinab tak'ine
    .apago-why = Mu sk'an. Lok'an no'ox.

los-olvide = Ch'ay ta ajol li alok'oltake. ¿Mi ch'ay li ajalbile?
    .yes-why = Mu xch'ay. Li jchanubtasvaneje chak'bot ach' lok'oletik.
    .no-why = Li apok'e chasmala.
    .guardado = K'ejbil skotol
    .guardado-why = Li lok'oletike tsjam. Li achanele te oy.
    .de-nuevo = Ta jlikes nixtok
    .de-nuevo-why = Mu sk'an. K'ano koltael, batan bu lakome.

para-entrar = ¿K'uxi ch-ochat? ¿K'usi ba'yi?
    .lengua = Ta jt'uj jk'op
    .nombre = Ta jsa' jbi
    .dibujos = Ta jt'uj oxib jlok'oltak
    .why = Ba'yi k'op, ta patil abi, slajeb alok'oltak.

mi-hijo = Akereme tsk'an chtajin xchi'uk alok'oltak. ¿K'usi chapas?
    .visita = Ak'o ochuk k'ucha'al jvula'al
    .visita-why = Li jvula'ale tspas skotol, mu sjel li apok'e.
    .presto = Ta jch'amunbe jlok'oltak
    .presto-why = K'usi chtak'av chk'eje ta abi.
    .le-digo = Chkalbe: mu me xatajin li'e
    .le-digo-why = Xu' spas: k'ucha'al jvula'al.

me-miran = Rosa tsk'el apantaya k'alal cha'och.
    .who = Rosa, achi'il
    .cuales = ¿K'usi alok'oltak? Jech chajkolta.
    .se-los-digo = Nichim, choy, na
    .se-los-digo-why = Lavie xu' x-och ta abi.
    .son-mios = Kolaval. Ja' no'ox jna' vu'un
    .son-mios-why = Lekil k'op. Li yavi'e mu xch'amunat.
    .me-enojo = ¿K'usi avu'un?
    .me-enojo-why = La achabi ayavi', pero chopol la ya'i li Rosa.
    .los-sabe = La xa kil. ¿Mi oy k'usi chopol?
    .pido-nuevos = Chba jk'an ach' lok'oletik
    .pido-nuevos-why = Xu' jeltael xchi'uk li jchanubtasvaneje.
    .asi-los-dejo = Jech chkikta
    .asi-los-dejo-why = Buch'u sna' ayavi' xu' x-och ta abi.
    .se-siente = Ak'o perton, ta no'ox jk'an chajkolta.
    .le-explico = Kolaval. Ja' jyavi'
    .le-explico-why = K'unk'un laval. Cha'i li Rosa.
    .me-callo = Mu xik'opoj
    .me-callo-why = Jun lekil k'op ep chmeltsan.
    .entiende = Lavie li Rosae tsmak ek li slok'oltake.
    .nuevos = Lek ikom, xchi'uk jun to abtel.
    .entra-otra = Ta yan k'ak'al oy buch'u chtak'av ta abi.
    .queda-mal = Lek oy ayavi'. Li Rosae ilin to.

esta-semana = Xemana li'e ta jpas…
    .recordar = Mu xch'ay ko'onton li jlok'oltake
    .salir = Ba'yi chilok', ta patil chiva'i
    .ensenar = Chkak' ta ilel yan bu ch-och
