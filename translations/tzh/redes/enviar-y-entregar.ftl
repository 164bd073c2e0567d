title = Tikunel sok ak'el
goal = Ak'a nax te bin tojbil, lek sujtan ta ana.

primero-yo = Nail ja'at, patil te tojele, slajibal te a'tele. Ak'a ta k'ajk'al, sok ajoy, k'alal ayix tak'in ta akuenta.

entrega-segura = Ya awak' ta ak'ab. ¿Bit'il ya apas?
    .publico = Banti ay krisyano, ta k'ajk'al
    .publico-why = Banti ay krisyano mas lek ayat.
    .acompanada = Sok jtul joy
    .acompanada-why = Jtul ajoy ya skanantayat, ya skoltayat.
    .sola-noche = Jtukel, ta sna te jmambajele
    .sola-noche-why = Mas lek banti ay krisyano. Ja'at ya atsaj banti.

su-paqueteria = Jtul jmambajel ya stikun "spaqueteria". Ma to stoj. ¿Bin ya apas?
    .la-doy = Ya kak', talikix
    .la-doy-why = Ya xbajt te a'tele, ma niwan xtal te tojele.
    .pago-primero = Nail ya kil tojel ta jkuenta
    .pago-primero-why = Jich ay lot sok karo. Nail tojel.
    .mitad = Ya kak' olil
    .mitad-why = Olil teme ma'yuk tojel ya xch'ay ek.

empacar = Tojbilix. ¿Bin nail, bin ta patil?
    .reviso-pieza = Ya kil te a'tele
    .envuelvo = Ya jpix yu'un ma xt'uxaj
    .peso = Ya jp'is, ya jtoj tikunel
    .aviso-guia = Ya jtikun snumero guia
    .why = Nail ilel, pixel, tikunel, slajibal ya awal.

envio-aparte = Jun sk'op: stojol 600, tikunel 150. ¿Jayeb spisil?
    .why = 600 sok 150, ja' 750. Parte ya awal tikunel.
    .less-why = Ak'a 150 ta sba 600.
    .more-why = Jtebuk: 600 sok 150.

otro-pais = Ya sk'anik tikunel ta yan lum, namal. ¿Ya bal awal stojol yo'tik?
    .yes-why = Te tikunele mas niwan toyol. Nail jojk'oya.
    .no-why = Teme nail jojk'oyel, ma'yuk bin ya xch'ay.
    .costo-reglas = Nail ya jojk'oy stojol sok mantal
    .costo-reglas-why = Yan ta jujun lum. Jojk'oya ta paqueteria.
    .idioma = Ma jna' sbil te lume
    .idioma-why = Te biile ma sjel stojol. Tikunel sok mantal, yak.

llego-roto = Ana la yich' te paquetee, ya sts'ibabat.
    .who = Ana, jmambajel
    .roto = T'uxem jul te kaxae, ts'ilaj te chojak'e.
    .foto-disculpa = Perton. ¿Ya bal atikumbon jun lok'omba?
    .foto-disculpa-why = Teme ya awa'iy sok ya awil, jun yo'tan.
    .no-fui = Lek la jtikun, ma'yuk jmul
    .no-fui-why = Ana ya sk'an koltayel. Nail a'iya, patil ilaik.
    .solucion = Li' ay te lok'omba. ¿Bin ya xju' ya jpastik?
    .arreglo = Ya jsak', o ya jpas yan. Ja'at ala
    .arreglo-why = Teme lek ya xchajpaj, ya sman xan.
    .nada = Jich te tikunele
    .nada-why = Ana ma'yuk bin la sta. Albeya yan be.
    .enojo = ¿Mach'a ya sjak' jich?
    .corrijo = Melel, perton. Ya jchajpantik
    .corrijo-why = Chajpanel ek ya yak' ch'unel.
    .bloqueo = Ma jak'beyix
    .bloqueo-why = Ya yalbey yantik. K'opojel mas ya xchajpan.
    .vuelve = Wokol awal. Ya jk'an yan yu'un jwix.
    .perdona = Lek ay, ya jmaliy ak'a chajpajuk.
    .se-aleja = Ana ma smanix.

esta-semana = Te semana ini ya jpas…
    .lugar = Ya jtsaj banti ay krisyano yu'un ya kak'
    .regla = Ya jts'ibay jmantal: nail tojel
    .caja = Ya jtsob kaxa yu'un tikunel
