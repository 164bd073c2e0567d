title = Takel xchi'uk ak'el
goal = Ak'o no'ox k'usi tojbil, sutan lek ta ana.

primero-yo = Ba'yi vo'ot, ta patil li tojele, slajeb li p'olmale. Ak'o ta k'ak'al, xchi'uk achi'il, k'alal oy xa tak'in ta akuenta.

entrega-segura = Chavak' ta ak'ob. ¿K'uxi chapas?
    .publico = Bu oy krixchano, ta k'ak'al
    .publico-why = Bu oy krixchano mas lek oyot.
    .acompanada = Xchi'uk jchi'il
    .acompanada-why = Jun achi'il chaschabiot, chaskoltaot.
    .sola-noche = Jtuk, ta sna li jmanolajele
    .sola-noche-why = Mas lek bu oy krixchano. Vo'ot chat'uj bu.

su-paqueteria = Jun jmanolajel tstak "spaketeria". Mu'yuk stojoj. ¿K'usi chapas?
    .la-doy = Chkak', talik xa
    .la-doy-why = Chbat li p'olmale, mu nan xtal li tojele.
    .pago-primero = Ba'yi chkil tojel ta jkuenta
    .pago-primero-why = Jech chlo'lavanik xchi'uk karo. Ba'yi tojel.
    .mitad = Chkak' o'lol
    .mitad-why = O'lol mi mu'yuk tojele chch'ay ek.

empacar = Tojbil xa. ¿K'usi ba'yi, k'usi ta patil?
    .reviso-pieza = Ta jk'el li p'olmale
    .envuelvo = Ta jpix sventa mu xt'uxi
    .peso = Ta jp'is, ta jtoj stakel
    .aviso-guia = Ta jtak snumero guia
    .why = Ba'yi k'elel, pixel, takel, slajeb chaval.

envio-aparte = Jech k'ucha'al: stojol 600, stakel 150. ¿K'u yepal skotol?
    .why = 600 xchi'uk 150, ja' 750. Stuk chaval li stakele.
    .less-why = Ak'o 150 ta sba 600.
    .more-why = Mas jutuk: 600 xchi'uk 150.

otro-pais = Tsk'anik takel ta yan pais. ¿Mi chaval stojol tana?
    .yes-why = Stakel xu' mas toyol. Ba'yi jak'o.
    .no-why = Mi ba'yi chajak'e, mu xch'ay.
    .costo-reglas = Ba'yi ta jjak' stojol xchi'uk mantal
    .costo-reglas-why = Yan ta jujun pais. Jak'o ta paketeria.
    .idioma = Mu jna' sbi li paise
    .idioma-why = Li biile mu sjel stojol. Stakel xchi'uk mantal tana.

llego-roto = Ana la yich' li paketee, chasts'ibabot.
    .who = Ana, jmanolajel
    .roto = T'uxem yul li kaxae, sok li morale.
    .foto-disculpa = Perton. ¿Mi chatakbun jun lok'ol?
    .foto-disculpa-why = Mi chava'i xchi'uk chak'ele, jun yo'onton.
    .no-fui = Lek la jtak, mu'yuk jmul
    .no-fui-why = Ana tsk'an koltael. Ba'yi a'yo, ta patil chak'elik.
    .solucion = Li' oy li lok'ole. ¿K'usi xu' jpastik?
    .arreglo = Ta jchuk', o ta jpas yan. T'ujo
    .arreglo-why = Mi lek chmeltsaje, tsman nixtok.
    .nada = Jech li takele
    .nada-why = Ana mu'yuk k'usi la sta. Albo k'usi xu' xapas.
    .enojo = ¿Buch'u chtak'av jech?
    .corrijo = Melel, perton. Ta jmeltsantik
    .corrijo-why = Li meltsanele chak' ek xch'unel yo'onton.
    .bloqueo = Mu xa jtak'be
    .bloqueo-why = Chalbe yantik. K'opojel mas tsmeltsan.
    .vuelve = Kolaval. Ta jk'an yan sventa jvix.
    .perdona = Lek, ta jmala ak'o meltsajuk.
    .se-aleja = Ana mu xa sman.

esta-semana = Li xemana li'e ta jpas…
    .lugar = Ta jt'uj bu oy krixchano sventa chkak'
    .regla = Ta jts'iba jmantal: ba'yi tojel
    .caja = Ta jtsob kaxa sventa takel
