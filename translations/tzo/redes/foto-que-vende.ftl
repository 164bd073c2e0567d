title = Lok'ol ti chchonolaje
goal = Lok'tao lek, melel, li ap'olmale.

foto-habla = Ta telefono mu'yuk buch'u xu' spik li ajalele. Li alok'ole chk'opoj: sk'an lek xvinaj, xchi'uk sbonolil, k'u smuk'ul.

foco-amarillo = Ta ak'ubal la alok'ta, k'on li fokoe. ¿K'usi chapas?
    .mas-focos = Ta jtsan mas foko
    .mas-focos-why = K'anal lus tsjelbe sbonolil li ajalele.
    .de-dia = Ta jlok'ta ta k'ak'al, ta xokon ventana
    .de-dia-why = Jech chvinaj melel sbonolil.
    .filtro = Chkak'be filtro
    .filtro-why = Filtro tsjel bonolil ek. Li jmanolajele ja' tsmala k'usi la yil.

fondo = Ta spat li k'u'ile oy pulatu. ¿K'uxi chapas li spate?
    .liso = Jun no'ox bonolil
    .liso-why = Jech li satil chbat ta ap'olmal.
    .limpio = Lek sakil, mu'yuk k'usi
    .limpio-why = Jech chvinaj ti chachabi.
    .trastes = Xchi'uk pulatu, jech k'ucha'al
    .trastes-why = Li pulatue mas chk'elat. Ak'o yilik li ap'olmale.

que-muestra = Jujun lok'ol chak' ta ilel. ¿K'usi chak' ta ilel?
    .entera = Skotol li p'olmale
    .forma = K'u x-elan
    .entera-why = Ta nom chvinaj skotol li p'olmale.
    .de-cerca = Li p'olmale ta nopol
    .punto = K'uxi jalbil
    .de-cerca-why = Ta nopol chvinaj avabtel.
    .con-mano = Li p'olmale xchi'uk ak'ob
    .tamano = K'u smuk'ul
    .con-mano-why = Li k'obile chal k'u smuk'ul.

subir-color = Xchi'uk filtro mas tsoj chvinaj. ¿Mi jech chakomtsan?
    .yes-why = Yan x-elan chk'ot, ch-ilin li jmanolajele.
    .no-why = Melel bonolil: mu'yuk k'op.
    .espera-real = Jmanolajel ja' tsmala bonolil ta lok'ol
    .espera-real-why = Mi ko'ol chk'ote, tsman nixtok.
    .tarda = Toj jal mi chkak'be filtro
    .tarda-why = Ma'uk yu'un ora: yu'un li lok'ole ak'o yal melel.

revisa-foto = K'elo alok'ol k'alal mu to chavak' ta ilel. ¿K'usi sk'an meltsanel?
    .from = Slok'ol spok'al mexa
    .luz = Lus ta ventana
    .luz-why = Lek oy lus ta k'ak'al.
    .borrosa = Mu lek xvinaj sti'il
    .borrosa-why = Lok'tao yan, malao ak'o lek vinajuk.
    .mesa = Oy jun tasa ta sba jalel
    .mesa-why = Lok'eso li tasae: ak'o vinajuk skotol.

preparar = Chalok'ta. ¿K'usi ba'yi, k'usi ta patil?
    .limpiar = Ta jkus li bu oye
    .ventana = Chkak' ta xokon ventana
    .tomar = Ta jmala ak'o lek vinajuk, ta jlok'ta
    .revisar = Ta jk'el k'uxi lok'
    .why = Ba'yi li bu oye xchi'uk lus, ta patil li lok'ole, slajeb k'elel.

clienta-foto = Lupita la yil alok'ol, chasts'ibabot.
    .who = Lupita, jmanolajel
    .no-veo = Mu lek xkil sbonolil. ¿Mi tsoj, mi k'onk'ontik?
    .otra-foto = Tsoj. Ta jtak yan lok'ol, ta k'ak'al
    .otra-foto-why = Latak'av, la avak' ta ilel. Lupita mas chch'un.
    .asi-es = Jech k'ucha'al chvinaj
    .asi-es-why = La xa yal ti mu xvinaje. Yan lok'ol chkoltavan.
    .tamano = ¡Alak' sba tsoj! ¿K'u smuk'ul?
    .con-medida = 40 xchi'uk 150. K'elo, ta xokon jk'ob
    .con-medida-why = Sp'isol xchi'uk ak'ob: jun yo'onton.
    .grande = Muk'
    .grande-why = Muk': ep ta chop. Li atole mas chal.
    .duda = Mmm, mu jna'. Jech mu jk'an.
    .de-dia-ahora = Perton. Tana ta jlok'ta ta k'ak'al
    .de-dia-ahora-why = Skotol ora xu' xmeltsaj li lok'ole.
    .no-contesto = Mu xa jtak'
    .no-contesto-why = Mi mu xatak'ave tsmak li chonele. Jun lok'ol tsjam.
    .compra = Lek, ta jk'an.
    .compra-luego = Tana lek chvinaj. K'ejbun.
    .lo-piensa = Ta jp'is ba'yi jmexa, chakalbot.
    .se-va = Lupita la sman ta yan.

esta-semana = Li xemana li'e ta jpas…
    .una-foto = Ta jlok'ta jun ta k'ak'al, ta xokon ventana
    .una-medida = Ta jlok'ta xchi'uk smuk'ul
    .preguntar = Ta jjak'be jun jmanolajel mi lek xvinaj
