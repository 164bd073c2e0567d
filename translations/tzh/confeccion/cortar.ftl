title = Set'el pak', ma xch'ay
goal = Ak'a lek te molde, ak'a sti'il, set'a.

flecha-al-hilo = Te pak'e ay sbe sna, jich bit'il ajalab: ta sti'il ya xbajt. Te flecha ta moldee jich ya xbajt ek. Jich ma xbijch te k'u'e.

molde-chueco = Ts'ejel te molde ta sti'il pak'. ¿Bin ya apas?
    .al-hilo = Ya kak' flecha ta sbe sna
    .al-hilo-why = Jich tojil ya xlok' te k'u'e.
    .como-quepa = Ya kak' bit'il ya x'och
    .como-quepa-why = Ya x'och mas, pero ya xbijch k'alal ya yich' sak'el.
    .jalo-tela = Ya jnit te pak'e
    .jalo-tela-why = Te pak' nitbile ya sujt, chopol ya xlok'.

antes-de-cortar = Te pak' ta tumine ya xju' ya xch'inub. ¿Bin mas lek?
    .corto-primero = Nail ya jset', patil ya jsak'
    .corto-primero-why = Teme patil ya xch'inub, ma pajalukix.
    .lavo-primero = Nail sak'el, patil set'el
    .lavo-primero-why = Nail ya xch'inub, jich ma sjelix skamul.
    .que-lave-ella = Ma sak' te jmambajele
    .que-lave-ella-why = Spisil k'u' ya yich' sak'el jun k'ajk'al.

con-costura = 40 cm sjamalil. 2 cm yu'un sts'isul ta jujun xujk. ¿Jayeb cm ya aset'?
    .why = 2 sok 2, ja' 4. 40 sok 4, ja' 44.
    .less-why = Ay cheb xujk: 2, yan 2.
    .more-why = Jtebuk: 2 cm nax ta jujun xujk.

sin-margen = La aset' ta sbe, ma'yuk sti'il. ¿Bin ya apas?
    .una-menos = Ya jpas mas bik'it, ya jnop
    .una-menos-why = Ma xch'ay te pak'e. Ta yan welta, sok sti'il.
    .coso-justo = Ya jts'is ta sti'il
    .coso-justo-why = Te sts'isul ta sti'ile ya xjam.
    .la-tiro = Ya jch'oj te pak'e
    .la-tiro-why = Ay stojol te pak'e. Ya xtuun to.

cuantas-caben = 152 cm sjamalil te pak'e. Te jujun, 44. ¿Jayeb ya x'och?
    .why = 44, 88, 132: oxeb. Yan ma x'ochix.
    .less-why = Ya x'och mas. Ajtaya ta 44, ta 44, k'alal 152.
    .more-why = Jtebuk: 4 ya sk'an 176 cm.

cuanto-sobra = Te oxebe ya yich' 132 cm ta 152. ¿Jayeb cm ya xjil?
    .why = 152, lok'esa 132: ya xjil 20. Ya xlok' jun bik'it.
    .less-why = Mas: ta 132 k'alal 152 cm.
    .more-why = Jtebuk: lok'esa 132.

vale-sobra = Jun sk'op: jujun 4 cm, 3 peso. Ay 20 cm. ¿Jayeb peso?
    .why = 20 ja' jo'eb welta 4. Jo'eb welta 3: 15 peso.
    .less-why = Mas: 20 ja' jo'eb welta 4.
    .more-why = Jtebuk: jo'eb welta 3 peso.

tira = Jil jlijk bik'it pak'. ¿Ya bal ach'oj?
    .yes-why = Tey ya xbajt 15 peso ta k'a'pal.
    .no-why = Te bin jile ay stojol ek.
    .monederos = Ya xtuun yu'un yawil tak'in
    .monederos-why = Ya xlok' yawil tak'in, pulsera.
    .se-ensucia = Yu'un ya x'ik'ub te nae
    .se-ensucia-why = Mas sbalil teme ya ak'ej.

antes-de-tijera = Ya aset'. ¿Bin nail, bin ta patil?
    .lavar = Ya jsak' te pak'e
    .acomodar = Ya kak' te molde ta sbe sna
    .marcar = Ya jts'ibay sbe sok sti'il
    .cortar = Ya jset'
    .why = Ta slajibal te texelexe: ma sujtix.

rosa-corta = Rosa ya set' chaneb ta jun pak'.
    .who = Rosa, joy
    .ya-corto = Ayix jtexelex. Ya jset'ix.
    .acomodamos = Maliya. Nail ya jchajpantik te chanebe
    .acomodamos-why = Teme nail ya achajpan, ma'yuk bin ya xlaj.
    .corta-ya = Yak, set'a
    .corta-ya-why = Teme ma xachajpan, ya xch'ay pak'.
    .no-sabes-cortar = Ja'at ma xana' set'el
    .no-sabes-cortar-why = K'ux ta o'tan, ma skoltay pak'.
    .no-caben = Ma x'och te chanebe. Ya sk'an 3 cm.
    .volteamos = Ya jwalk'untik jun, ta sbe sna
    .volteamos-why = Walk'umbil ek ta sbe sna ya x'och.
    .sin-costura = Ya jlok'estik te sti'ile
    .sin-costura-why = Teme ma'yuk sti'il, bik'it ya xlok'.
    .falta-tela = Ma sta yu'un slajibal.
    .una-mas-chica = Tey ya xlok' jun mas bik'it
    .una-mas-chica-why = Ma xch'ay pak'. Pajel, nail xchajpanel.
    .comprar-mas = Mana mas pak'
    .comprar-mas-why = Teme la achajpan nail, la sta.
    .molesta = Ma me jichuk xawalbon.
    .perdon-veamos = Perton. Kiltik komon te pak'e
    .perdon-veamos-why = Sok perton ya xju' x'a'tejotik komon.
    .pues-corta = Set'a a
    .pues-corta-why = Yu'un ilimba ya xch'ay pak'.
    .cupieron = Och te chanebe. Jil jlijk bik'it.
    .se-salva = Lok' oxeb sok jun mas bik'it.
    .salio-chica = Jun bik'it lok'. Ya xtuun yu'un ach'ix.
    .gasta-mas = Rosa la slajin mas pak' te bin ya sk'ane.

esta-semana = Te semana ini ya jpas…
    .acomodar-antes = Nail ya jchajpan molde, patil ya jset'
    .dejar-margen = Ya kak' sti'il yu'un sts'isul
    .guardar-tiras = Ya jk'ej te bik'it pak'etike
