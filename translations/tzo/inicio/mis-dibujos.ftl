title = Oxib jlok'oltak
goal = Ochan xchi'uk alok'oltak, lok'an ta slajeb.

mi-llave = Li oxib alok'oltake ja' ayavi'. Xchi'uk taje cha-och ta apok'. K'alal chlaj, ba'yi lok'an vo'ot.

otra-se-sienta = Chchoti yan ants, te to oy abi ta pantaya. ¿K'usi chapas?
    .salgo = Vu'un ba'yi chilok'
    .salgo-why = Jech avu'un li avabtele, yu'un ja' li yabtele.
    .que-siga = Ak'o spas ta jbi
    .que-siga-why = Li k'usi tspase chk'eje ta abi.
    .apago = Ta jtub li chinab tak'ine
    .apago-why = Mu sk'an. Lok'an no'ox.

los-olvide = Ch'ay ta avo'onton li alok'oltake. ¿Mi ch'ay ek li la ajale?
    .yes-why = Mu xch'ay. Li jchanubtasvaneje chayak'bot ach' lok'oletik.
    .no-why = Li apok'e chasmalaot.
    .guardado = K'ejbil skotol
    .guardado-why = Li lok'oletike tsjam no'ox. Li k'usi la achane te chkom.
    .de-nuevo = Ta jlikes nixtok
    .de-nuevo-why = Mu sk'an. K'ano koltael, batan bu lakome.

para-entrar = ¿K'uxi cha-och? ¿K'usi ba'yi?
    .lengua = Ta jt'uj jk'op
    .nombre = Ta jsa' jbi
    .dibujos = Ta jt'uj oxib jlok'oltak
    .why = Ba'yi k'op, ta patil abi, slajeb alok'oltak.

mi-hijo = Avole tsk'an chtajin xchi'uk alok'oltak. ¿K'usi chapas?
    .visita = Ak'o ochuk k'ucha'al jk'elvanej
    .visita-why = Li jk'elvaneje tspas skotol, mu sjel li apok'e.
    .presto = Chkak'be jlok'oltak
    .presto-why = Li k'usi chtak'ave chk'eje ta abi.
    .le-digo = Chkalbe: mu me xatajin li'e
    .le-digo-why = Xu' spas: k'ucha'al jk'elvanej.

me-miran = Rosa tsk'el apantaya k'alal cha-och.
    .who = Rosa, achi'il
    .cuales = ¿Bu junukal alok'oltak? Jech chajkoltaot.
    .se-los-digo = Ja' nichim, choy, na
    .se-los-digo-why = Tana xu' x-och ta abi.
    .son-mios = Kolaval. Vu'un no'ox jna'
    .son-mios-why = Tsots, lekil k'op. Li yavi'e mu xch'amunat.
    .me-enojo = ¿K'u yu'un chak'an chana'?
    .me-enojo-why = La achabi ayavi', pero chopol la ya'i li Rosae.
    .los-sabe = La xa kil. ¿Mi oy k'usi chopol?
    .pido-nuevos = Ta jk'an ach' lok'oletik
    .pido-nuevos-why = Skotol ora xu' jelel xchi'uk li jchanubtasvaneje.
    .asi-los-dejo = Jech ta jkomtsan
    .asi-los-dejo-why = Buch'u sna' ayavi' xu' x-och ta abi.
    .se-siente = Perton, ta jk'an no'ox chajkoltaot.
    .le-explico = Kolaval. Yu'un ja' jyavi'
    .le-explico-why = K'unk'un la aval. La ya'i li Rosae.
    .me-callo = Mu k'usi xkal
    .me-callo-why = Jun lekil k'op ep k'usi tsmeltsan.
    .entiende = Tana li Rosae tsnak' ek li slok'oltake.
    .nuevos = Lek kom, xchi'uk jun to abtel.
    .entra-otra = Ta yan k'ak'al oy buch'u chtak'av ta abi.
    .queda-mal = Lek oy ayavi'. Li Rosae ch-ilin to.

esta-semana = Li xemana li'e ta jpas…
    .recordar = Ta jna' jlok'oltak, ta jujun
    .salir = Ba'yi chilok', ta patil chilik
    .ensenar = Chkak'be ta ilel jun jchi'il k'uxi ch-och
