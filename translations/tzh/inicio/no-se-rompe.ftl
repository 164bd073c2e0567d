title = Ma sts'ilaj te chinam tak'in teme ya atij
goal = T'ixa te tekla, ma xaxi', sujtan, a'iya xan.

bienvenida = Bayel mach'a ya xi' te chinam tak'in. Ma sts'ilaj teme ya at'ix te tekla. Enter: k'axan. Esc: sujtan. Sero: ya awa'iy xan.

pantalla-nueva = La at'ix jun tekla, lok' yan pantaya. ¿Bin ya apas?
    .atras = Ya sujton sok Esc
    .atras-why = Sok Esc ya xju' sujtel. Ay bak'intik nail ya sjojk'oy. Ma'yuk bin chopol.
    .apago = Ya jtup' sok te voton
    .apago-why = Ma sk'an tup'el. Sok Esc ya xju' sujtel.
    .espero = Ya jmaliy nax
    .espero-why = Te pantaya ya smaliy ek. Sok Esc ya xju' sujtel.

se-rompe = Yan bin la spas te tekla. ¿Ts'ilaj bal te chinam tak'in?
    .yes-why = Ma'yuk ts'ilaj. Te bin ya xlok' ta pantaya ya xju' ya xch'ay.
    .no-why = Ja' jich. Ma sts'ilaj yu'un te tekla.
    .regresa = Yu'un ya xju' ya sujton sok Esc
    .regresa-why = Te bin ya xlok' ya xju' ya xchajpaj. Jich ya anop.
    .suerte = Yu'un lek la jta
    .suerte-why = Ma ja'uk: te tekla ma sjin.

que-tecla = ¿Bin ya spas jujun tekla?
    .enter = Enter
    .sigue = Ya xk'ax
    .enter-why = Enter ya yal: yak, ya xk'axon.
    .esc = Esc
    .regresa = Ya sujt
    .esc-why = Sok Esc ya xju' sujtel, ma'yuk bin ya xch'ay.
    .cero = Sero
    .oye = Ya yal xan
    .cero-why = Sok sero ya awa'iy xan.

no-oi = K'opoj, ma la awa'iy. ¿Bin ya apas?
    .otra-contesta = Ak'a sjak' yan ants yu'un jo'on
    .otra-contesta-why = Jich yan ants ya snop. Ja'at ya xju' ya awa'iy xan.
    .adivino = Ya jt'ix yan ajtal
    .adivino-why = Ya xju'. Mas lek teme nail ya awa'iy.
    .cero = Ya jt'ix sero, ya ka'iy xan
    .cero-why = Ya xju' ya awa'iy jayeb ya ak'an.

calma = Lok' bin ma xana'. ¿Bin nail, bin ta patil?
    .paro = Ya xtejk'ajon, ya jkux ko'tan
    .oigo = Ya ka'iy xan sok sero
    .escojo = Ya jtsaj o ya sujton
    .why = Nail k'unk'un, patil a'iya, slajibal tsaja.

companera = Ajoy ya yilat ta chinam tak'in.
    .who = Rosa, ajoy
    .no-toque = Ma me xatij, ya sts'ilaj.
    .tiene-razon = Yak, ma jtij
    .tiene-razon-why = Ta stijel ya jnoptik. Teme ma lek, ya xju' ya jchajpantik.
    .le-enseno = Ma sts'ilaj. Ila, ya kak'bat awil
    .le-enseno-why = Teme k'unk'un ya anojptes, jun awo'tanik ta cheb.
    .como = ¿Teme ya xlok' yan bin?
    .pruebe = T'ixa Esc, ya sujt. Pasa ja'at
    .pruebe-why = Sok sk'ab mas lek ya snop.
    .mejor-yo = Jo'on ya jpas, ja'at ila
    .mejor-yo-why = Teme ya yil nax, jtebuk ya snop. Ak'a stij.
    .miedo = Jo'on ek ya jk'an ya jnop.
    .juntas = Ya jpastik komon, jun tekla ta jujun
    .juntas-why = Komon ya xch'ay te xiwel.
    .nos-vamos = Yan k'ajk'al
    .nos-vamos-why = Yan k'ajk'al ya xiwat ek. Yo'tik ya xju' ya apas.
    .prueba = ¡Sujt! Ma'yuk bin ts'ilaj.
    .mira = Rosa la yil nax, ma'yuk la stij.
    .se-van = Bajtik ta cheb, ma'yuk la spasik.

esta-semana = Te semana ini ya jpas…
    .tocar = Ya jtuuntes chinam tak'in, ma xiwon
    .ensenar = Ya kak'bey yil Esc jtul joy
    .volver = Ya xtalon ta yan nopjun
