title = Cumplir y resolver quejas
goal = Arreglar un problema sin perder a la clienta.

queja-no-es-pleito = Una queja no es un pleito. La clienta le dice qué falló y le da otra oportunidad. Si se arregla bien, muchas vuelven.

dos-dias = Usted tarda dos días más de lo que dijo. ¿Qué hace?
    .callo = No digo nada
    .callo-why = El silencio molesta más que la espera.
    .aviso-antes = Aviso hoy y doy fecha nueva
    .aviso-antes-why = Avisar antes cuida la confianza.
    .apuro-mal = Acabo rápido, aunque salga mal
    .apuro-mal-why = Una pieza mal hecha trae otra queja.

color-distinto = Una clienta escribe: "El color no es el de la foto". ¿Qué hace primero?
    .pido-foto = Le pido una foto y la veo
    .pido-foto-why = Viendo, se entiende y se arregla.
    .asi-es = Le digo que así es el color
    .asi-es-why = Quizá la foto salió distinta. Vale la pena ver.
    .no-fui = Le digo que ella no vio bien
    .no-fui-why = Así ella se enoja, y nada se arregla.

publica = Una clienta le escribe una grosería en su página. ¿Le contesta con otra grosería?
    .yes-why = Las dos groserías quedan a la vista de todas.
    .no-why = Corto y amable. Lo demás, en privado.
    .otras-leen = Porque otras clientas están leyendo
    .otras-leen-why = Ellas ven cómo trata usted a la gente.
    .no-se-escribir = Porque no sé escribir bien
    .no-se-escribir-why = Con dos palabras amables basta.

cuatro-pasos = Llega una queja. ¿Qué hace primero, y después?
    .escucho = La escucho
    .pido-perdon = Le pido perdón
    .ofrezco = Le ofrezco un arreglo
    .cumplo = Cumplo lo que ofrecí
    .why = Primero escuche qué pasó. Luego: perdón, arreglo y cumplir.

que-ofrecer = A una clienta se le abrió la costura. ¿Qué le puede decir?
    .arreglar = Se la arreglo
    .arreglar-why = Arreglar cuesta menos que perder a la clienta.
    .cambiar = Se la cambio por otra
    .cambiar-why = Si ya no tiene arreglo, se cambia.
    .culpar = Usted la lavó mal
    .culpar-why = Culpar no arregla la costura.

abre-o-cierra = ¿Esta respuesta ayuda a seguir hablando?
    .abre = Sí, ayuda
    .cierra = No ayuda
    .digame = "Dígame qué pasó"
    .digame-why = Ella siente que usted la escucha.
    .nadie-se-queja = "Nadie más se queja"
    .nadie-se-queja-why = Le dice que su queja no vale.
    .el-lunes = "El lunes la tiene lista"
    .el-lunes-why = Una fecha da calma, si se cumple.
    .ya-pago = "Ya la pagó, ya es suya"
    .ya-pago-why = La venta no acaba con el pago.

fecha-nueva = Le faltan 10 días de tejido. Quiere 2 más por si llueve. ¿Cuántos días le dice a la clienta?
    .why = 10 más 2 son 12. Si acaba antes, mejor.
    .less-why = Sume los 2 días de lluvia.
    .more-why = Es menos: 10 y 2.

faja-rota = Lupita compró una faja y le escribe.
    .who = Lupita, clienta
    .se-rompio = La faja se rompió al tercer día.
    .lo-siento-foto = Lo siento. ¿Me manda una foto?
    .lo-siento-foto-why = Se disculpó y quiso ver.
    .usted-la-rompio = Usted la jaló mucho
    .usted-la-rompio-why = Puede ser, pero así empieza un pleito.
    .le-doy-todo = Le devuelvo su dinero y otra faja
    .le-doy-todo-why = Es mucho. Primero vea qué pasó.
    .manda-foto = Mire. Se abrió la orilla.
    .la-arreglo = La arreglo y se la doy el lunes
    .la-arreglo-why = Dio arreglo y fecha.
    .algun-dia = Un día de estos la arreglo
    .algun-dia-why = Sin fecha, ella sigue esperando.
    .enojada = ¡Yo no jalé nada! Estoy molesta.
    .perdon-reviso = Perdón. Tráigala y la reviso
    .perdon-reviso-why = Disculparse abre otra puerta.
    .bloqueo = Ya no le contesto
    .bloqueo-why = Ella lo cuenta a otras.
    .acepta-todo = ¿De verdad? ¿Las dos cosas?
    .mejor-arreglo = Perdón: primero la reviso y la arreglo
    .mejor-arreglo-why = Dijo con calma lo que sí puede.
    .regalo-otra = Sí, las dos
    .regalo-otra-why = Ella queda contenta, y usted trabajó gratis.
    .feliz = Lupita recibió su faja y pidió otra.
    .tranquila = Se arregló la faja. Lupita quedó tranquila, pero no pidió otra.
    .sin-ganar = Lupita quedó contenta. Usted no ganó nada.
    .espera = Lupita esperó y ya no volvió.
    .perdida = Lupita contó todo en su página.

esta-semana = Esta semana voy a…
    .avisar = Avisar si me voy a tardar
    .una-queja = Contestar una queja con calma
    .anotar-fechas = Anotar las fechas que prometo
