title = El ratón y la ventana
goal = Mover, apretar una vez y cerrar sin miedo.

sin-miedo = El ratón mueve una flecha en la pantalla. Si no hay ratón, todo se hace con las teclas. No se rompe.

no-llega = La flecha no llega: el ratón está en la orilla de la mesa. ¿Qué hace?
    .levanto = Lo levanto y lo pongo en medio
    .levanto-why = En el aire la flecha no se mueve.
    .jalo-fuerte = Lo jalo más fuerte
    .jalo-fuerte-why = Se acaba la mesa. Levántelo y póngalo en medio.
    .lo-dejo = Lo dejo y no sigo
    .lo-dejo-why = También puede seguir con las teclas.

apretar = Quiere apretar un dibujo con el ratón. ¿Qué va primero?
    .muevo = Llevo la flecha al dibujo
    .paro = Paro la mano
    .aprieto = Aprieto una vez y suelto
    .why = Primero llega, luego para, y al final un solo toque.

partes = ¿Qué hace cada cosa?
    .mover = Mover el ratón
    .flecha = Mueve la flecha
    .mover-why = La flecha va a donde va su mano.
    .boton = Apretar el botón
    .escoge = Escoge
    .boton-why = Un toque escoge, como Enter.
    .aire = Ratón en el aire
    .quieta = La flecha no se mueve
    .aire-why = Por eso se puede acomodar en la mesa.

dos-veces = Apretó una vez y la ventana se abrió. ¿Aprieta otra vez, rápido?
    .yes-why = El segundo toque puede abrir otra cosa.
    .no-why = Ya se abrió. Mire primero.
    .una-basta = Una vez basta
    .una-basta-why = Aquí nunca hacen falta dos toques.
    .mas-fuerza = Mejor más fuerte
    .mas-fuerza-why = No es fuerza. Un toque suave alcanza.

aviso-premio = Se abrió esta ventana sola. ¿Qué avisa de un engaño?
    .from = Ventana nueva
    .gano = ¡Ganó un premio de 5,000 pesos!
    .gano-why = Un premio que no buscó es un anzuelo.
    .apriete = Apriete aquí antes de 5 minutos
    .apriete-why = La prisa es para que no piense.
    .cerrar = Cerrar
    .cerrar-why = Esa parte sí le sirve.

ventana = A Lucía se le abrió una ventana.
    .who = Lucía, compañera
    .se-abrio = Dice que gané. ¿Aprieto?
    .no-aprietes = No apriete. Vamos a cerrarla
    .no-aprietes-why = Cerrar es lo más seguro.
    .a-ver = Apriete, a ver qué sale
    .a-ver-why = Así empiezan a pedir datos.
    .como-cierro = ¿Y cómo la cierro?
    .tecla-salir = Con la tecla de salir, siempre la misma
    .tecla-salir-why = Una sola tecla que recordar.
    .apague = Apague la computadora
    .apague-why = Funciona, pero no hacía falta.
    .pide-datos = Ahora pide mi nombre y mi teléfono.
    .cierre-ya = No ponga nada. Ciérrela
    .cierre-ya-why = A tiempo: no dio ningún dato.
    .ponga = Póngalos, es su premio
    .ponga-why = Con esos datos le pueden llamar para engañar.
    .cerrada = La ventana se cerró. No pasó nada.
    .se-apago = Se cerró todo. Prende y sigue donde iba.
    .a-tiempo = La cerró a tiempo.
    .los-dio = Ahora le llaman desconocidos. Pida ayuda.

esta-semana = Esta semana voy a…
    .mover = Practicar la flecha con calma
    .cerrar = Cerrar ventanas que no pedí
    .avisar = Avisar a otra de los premios falsos
