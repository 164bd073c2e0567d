title = Chava'ibe sk'op jmanolajel
goal = Ba'yi a'yo k'usi tsk'an, ta patil albo.

antes-de-prometer = Ba'yi chava'i, ta patil chaval. Mi chana' k'usi sventa tsk'an, lek chapas, ta yora chavak'.

en-azul = "¿Mi oy avu'un ta yaxal?" Lavie ch'abal. ¿K'usi chatak'?
    .si-luego-veo = Oy
    .si-luego-veo-why = Mi ta patil ch'abal, mu xa xch'un.
    .no-hay = Ch'abal
    .no-hay-why = Melel, pero te chlaj. Albo yan.
    .en-diez-dias = Lavie ch'abal. Ta jpas ta lajuneb k'ak'al
    .en-diez-dias-why = Melel la aval, la avalbe k'u ora.

no-entendio = Chastakbot mantal ta kaxlan k'op, mu xava'i. ¿K'usi chapas?
    .repita = Ta jk'anbe ak'o stak tal snuk'ilal
    .repita-why = Mas lek jak'o nixtok.
    .adivino = Ta jnop no'ox
    .adivino-why = Yan nan k'usi chapas.
    .no-contesto = Mu xitak'av
    .no-contesto-why = Tsnop ti mu xak'an xachone.

en-ingles = Chasjak'bot ta inglés, mu xana' k'usi chal. ¿Mi chaval tana?
    .yes-why = Jun tana, mu xava'i: mu xana' k'usi la aval.
    .no-why = Ba'yi k'ano koltael sventa jelubtasel.
    .no-se-que-dice = Mu to jna' k'usi tsk'an
    .no-se-que-dice-why = Jun achi'il, li atelefono xu' sjelubtas.
    .no-vendo-lejos = Mu xichonolaj ta nom
    .no-vendo-lejos-why = Lek nan chonel. Ba'yi sk'an a'yel.

que-quiere = Jujun jmanolajel oy k'usi chal. ¿K'usi tsk'an?
    .boda = "Sventa nupunel"
    .fecha = Ak'o k'otuk ta yora
    .boda-why = Jak'o k'usi k'ak'alil, ato mi xu'.
    .no-pica = "Sventa kunen ol"
    .hilo = Ak'o k'unuk li noe
    .no-pica-why = Tsots chjulvan nan. Albo tuxnuk'.
    .mi-mesa = "Sventa jmexa"
    .medida = Ak'o ko'oluk smuk'ul
    .mi-mesa-why = Jak'o snatil, sjamlej ta sentimetro.

voz-uno = "Ta jk'an bik'it, sventa jme'. Ak'o sk'ej stak'in." ¿K'usi tsa'?
    .blusa-chica = Bik'it k'u'il
    .blusa-chica-why = K'u'il mu sk'ej tak'in.
    .bolsa-regalo = Yavil tak'in, smoton
    .bolsa-regalo-why = Bik'it, sk'ejobil tak'in, motonil.
    .camino-largo = Spok'al mexa
    .camino-largo-why = Bik'it la yal, sventa tak'in.

escuche-o-no = ¿Mi ja' a'yel li'e?
    .escucha = Tana, cha'i
    .no-escucha = Mu to
    .repito = "Chib tsoj chak'an, ¿mi jech?"
    .repito-why = Mi chaval nixtok, mu xch'ay avu'un.
    .interrumpo = Chak'opoj, mu to laj sk'op
    .interrumpo-why = Malao: ta slajeb chal k'usi mas tsk'an.
    .pregunto-cuando = "¿K'usi k'ak'alil chak'an?"
    .pregunto-cuando-why = Mi chana' k'ak'al, chavil mi xu'.
    .ofrezco-otra = Chachon yan, mu xava'i k'usi tsk'an
    .ofrezco-otra-why = Ba'yi a'yo k'usi tsa'.

como-escuchar = Jun jmanolajel chlik k'opojuk. ¿K'usi ba'yi, k'usi ta patil?
    .oigo = Chka'i skotol
    .pregunto = Ta jjak' k'usi sk'an to
    .repito-pedido = Chkal nixtok k'usi la sk'an
    .prometo = Chkalbe k'ak'al, stojol
    .why = A'yel, jak'el, yalel nixtok. Slajeb: chaval.

la-novia = Ana tsk'an lajuneb k'u'il.
    .who = Ana, jmanolajel
    .para-boda = Ta jk'an lajuneb k'u'il sventa jnupunel.
    .cuando-es = ¡Lek tajmek! ¿K'usi k'ak'alil?
    .cuando-es-why = Lamuybaj xchi'uk, la ajak' k'ak'al.
    .si-claro = Tana
    .si-claro-why = Mu to xana' k'u ora.
    .compre-estas = Oy moraletik ku'un
    .compre-estas-why = K'u'il la sk'an. Ba'yi a'yo.
    .el-veinte = Ta jun u. ¿Mi xu'?
    .alcanzan-seis = Vakib xu', xchi'uk jtsobol. Lajuneb mu xu'
    .alcanzan-seis-why = La aval k'usi xu' avu'un.
    .todas-diez = Tana, li lajunebe
    .todas-diez-why = Mi mu xk'ot, ch'abal k'u'il ta nupunel.
    .cuantas = ¿Mi chk'ot skotol lajuneb?
    .pregunto-fecha = Albun k'ak'al, chkat
    .pregunto-fecha-why = Xu' to xajak' k'ak'al.
    .diez-sin-fecha = Tana, chk'ot
    .diez-sin-fecha-why = La aval, mu'yuk la avat k'ak'al.
    .no-son = Mo'oj, k'u'il ta jsa'.
    .perdon-digame = Perton. ¿K'usi k'ak'alil?
    .perdon-digame-why = La ava'i nixtok, ja' yu'un chk'opoj to.
    .son-bonitas = Pero alak' sba
    .son-bonitas-why = Alak' sba, pero ma'uk k'usi la sk'an.
    .seis-bien = Ana la sk'an vakib, ba'yi k'ot, ta patil nupunel.
    .seis-tarde = Ta jmoj la avatik k'ak'al. Ana la sk'an vakib.
    .no-llegan = Ta nupunel, mu'yuk k'ot chanib k'u'il.
    .se-va = Ana bat ta yan.

esta-semana = Li xemana li'e ta jpas…
    .preguntar-uso = Ta jjak' k'usi sventa tsk'an
    .repetir = Chkal nixtok k'usi la sk'an jmanolajel
    .pedir-audio = Ta jk'an snuk'ilal mi mu xka'i
