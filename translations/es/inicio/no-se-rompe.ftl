title = La computadora no se rompe por tocarla
goal = Apretar teclas sin miedo, regresar y oír otra vez.

bienvenida = Muchas tienen miedo de descomponer la computadora. Las teclas no la rompen. Enter sigue. Esc regresa. Cero lo dice otra vez.

pantalla-nueva = Aprieta una tecla y sale una pantalla que no conoce. ¿Qué hace?
    .atras = Regreso con la tecla Esc
    .atras-why = Esc regresa, o antes le pregunta. No pasó nada malo.
    .apago = La apago con el botón
    .apago-why = No hace falta apagar. Con Esc se regresa.
    .espero = Me quedo quieta y espero
    .espero-why = La pantalla también espera. Con Esc se regresa.

se-rompe = Una tecla hizo algo raro. ¿Se rompió la computadora?
    .yes-why = No se rompió: lo que sale en la pantalla se puede quitar.
    .no-why = Así es. Las teclas no la rompen.
    .regresa = Porque puedo regresar con Esc
    .regresa-why = Lo que sale se puede corregir. Así se aprende.
    .suerte = Porque tuve suerte
    .suerte-why = No es suerte: las teclas nunca la rompen.

# The three keys of the program. The left side is drawn on the key.
que-tecla = ¿Qué hace cada tecla?
    .enter = Enter
    .sigue = Sigue adelante
    .enter-why = Enter dice: sí, sigo.
    .esc = Esc
    .regresa = Regresa
    .esc-why = Esc regresa sin perder nada.
    .cero = Cero
    .oye = Lo dice otra vez
    .cero-why = Con el cero oye la pantalla otra vez.

no-oi = La voz habló y usted no entendió. ¿Qué hace?
    .otra-contesta = Pido a otra que conteste por mí
    .otra-contesta-why = Entonces aprende la otra. Usted puede oírlo de nuevo.
    .adivino = Aprieto cualquier número
    .adivino-why = Puede probar, y es mejor oír primero.
    .cero = Aprieto el cero y oigo otra vez
    .cero-why = Lo puede oír las veces que quiera.

calma = Sale algo que no esperaba. ¿En qué orden lo hace?
    .paro = Paro y respiro
    .oigo = Oigo otra vez con el cero
    .escojo = Escojo o regreso
    .why = Primero la calma, después oír, y al final escoger.

# A talk between companions; nothing is sold here.
companera = Su compañera la ve en la computadora.
    .who = Rosa, compañera
    .no-toque = Mejor no toque, se descompone.
    .tiene-razon = Sí, mejor no toco
    .tiene-razon-why = Tocando se aprende. Y lo que sale se puede corregir.
    .le-enseno = No se rompe. Mire, le enseño
    .le-enseno-why = Enseñar con calma da confianza a las dos.
    .como = ¿Y si sale algo raro?
    .pruebe = Apriete Esc y regresa. Pruebe usted
    .pruebe-why = Probar con sus manos es como mejor se aprende.
    .mejor-yo = Mejor yo lo hago, usted mire
    .mejor-yo-why = Mirar ayuda poco. Las manos aprenden tocando.
    .miedo = Es que yo también quiero aprender.
    .juntas = Probamos juntas, una tecla cada quien
    .juntas-why = Juntas se pierde el miedo.
    .nos-vamos = Otro día será
    .nos-vamos-why = Otro día también dará miedo. Hoy se puede probar una tecla.
    .prueba = ¡Regresó! No se rompió nada.
    .mira = Rosa miró, y no tocó ninguna tecla.
    .se-van = Las dos se fueron sin probar.

esta-semana = Esta semana voy a…
    .tocar = Usar la computadora un rato, sin miedo
    .ensenar = Enseñar la tecla Esc a una compañera
    .volver = Volver para otra lección
