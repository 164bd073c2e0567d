title = WhatsApp para mi negocio
goal = Contestar rápido sin vivir en el teléfono.

para-que = WhatsApp Business no cuesta. Guarda sus piezas en un catálogo y contesta por usted cuando no puede. Así vende sin vivir en el teléfono.

familia-y-clientas = Sus clientas y su familia escriben al mismo lugar. ¿Qué hace?
    .todo-junto = Dejo todo junto
    .todo-junto-why = Un pedido se puede perder entre los saludos.
    .negocio = Uso WhatsApp Business para vender
    .negocio-why = Es con otro número. Así separa el trabajo de su familia.
    .sin-telefono = Ya no vendo por teléfono
    .sin-telefono-why = Se puede vender y descansar: basta separar.

de-noche = Una clienta escribe a las once de la noche. ¿Qué le ayuda?
    .ausencia = Un mensaje de ausencia, que sale solo
    .ausencia-why = Dice: contesto mañana de 9 a 5. Ella sabe que usted le va a escribir.
    .me-desvelo = Contestar aunque no duerma
    .me-desvelo-why = Su descanso también vale. El teléfono puede avisar por usted.
    .ignoro = No contestar nunca
    .ignoro-why = Ella puede irse con otra. Un aviso corto basta.

herramientas = ¿Para qué sirve cada cosa?
    .catalogo = Catálogo
    .mis-piezas = Mostrar mis piezas con precio
    .catalogo-why = La clienta mira sin tener que preguntar.
    .rapida = Respuesta rápida
    .escrita = Contestar con algo ya escrito
    .rapida-why = Se escribe una vez, sin prisa.
    .ausente = Mensaje de ausencia
    .no-estoy = Avisar a qué hora contesto
    .ausente-why = Así nadie piensa que no quiso contestar.

mandar-a-todos = Tiene cien números que no conoce. ¿Les manda su anuncio?
    .yes-why = Quien no lo pidió se molesta y puede quejarse con WhatsApp.
    .no-why = Solo a quien dijo que sí.
    .bloquean = Me pueden bloquear el número
    .bloquean-why = Sin número se queda sin sus clientas. Pida permiso antes.
    .saldo = Se acaba el saldo
    .saldo-why = El saldo no es lo peor: puede perder su número.

# An example: the clients are invented. The list shows only how each message begins.
mi-telefono = Abra cada mensaje. ¿Qué etiqueta le pone?
    .screen = Mi WhatsApp
    .nuevo = Clienta nueva
    .por-enviar = Pagado, por enviar
    .familia = Familia
    .marta = Marta, clienta
    .marta-line = Ya pagué, gracias
    .marta-open = "Ya pagué, gracias." Usted ya vio el pago en su banco.
    .marta-why = Usted ya vio el pago en su banco. Ahora falta enviar.
    .ana = Ana, clienta
    .ana-line = Buenas tardes…
    .ana-open = "Buenas tardes. Vi su bolsa. ¿La tiene en azul?"
    .ana-why = Pregunta por primera vez: es clienta nueva.
    .hermana = Su hermana
    .hermana-line = ¿Está ahí?
    .hermana-open = "¿Está ahí? Hermana, venga el domingo."
    .hermana-why = Es de su casa. Va aparte del trabajo.
    .lucia = Lucía, clienta
    .lucia-line = Me gustó la bolsa
    .lucia-open = "Me gustó la bolsa. ¿Cuánto cuesta?"
    .lucia-why = Aún no compra: es clienta nueva.

# Elena is an invented client.
tarde = Elena le escribe de noche.
    .who = Elena, clienta
    .once = Son las once, perdón. ¿Todavía tiene la blusa?
    .mensaje-listo = Gracias por escribir. Contesto mañana a las 9
    .mensaje-listo-why = Es su mensaje de ausencia. Usted descansa y Elena sabe cuándo.
    .a-esta-hora = ¡Qué horas de escribir!
    .a-esta-hora-why = Ella no sabe su horario. Un aviso amable lo dice.
    .manana = Buenos días. Sí la quiero. ¿Cómo le pago?
    .datos-pago = Le mando los datos que ya tengo escritos
    .datos-pago-why = Es su respuesta rápida: ya escrita, evita errores.
    .luego-veo = Luego veo, ando ocupada
    .luego-veo-why = Elena quería pagar hoy. Tenga lista la respuesta.
    .se-apena = Ay, disculpe. Ya no molesto.
    .disculpe = No molesta. Le contesto mañana
    .disculpe-why = Con una palabra amable ella regresa.
    .callo = Ya no contesto
    .callo-why = Elena se va con pena y sin comprar.
    .paga = Elena ya pagó, y usted vio el pago en su banco.
    .espera = Elena dice que lo piensa y vuelve otro día.
    .se-va = Elena ya no volvió.

esta-semana = Esta semana voy a…
    .horario = Decidir a qué hora contesto
    .respuesta = Escribir una respuesta para lo que más preguntan
    .permiso = Pedir permiso antes de mandar anuncios
