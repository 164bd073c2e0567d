title = Mis tres dibujos
goal = Entrar con sus dibujos y salir al terminar.

mi-llave = Sus tres dibujos son su llave. Con ellos entra a su tela. Al terminar, salga usted primero.

otra-se-sienta = Otra señora se sienta y la pantalla tiene su nombre. ¿Qué hace?
    .salgo = Salgo yo primero
    .salgo-why = Así su avance es suyo, y el de ella es de ella.
    .que-siga = Que siga ella con mi nombre
    .que-siga-why = Lo que ella haga se guarda como suyo de usted.
    .apago = Apago la computadora
    .apago-why = No hace falta. Con salir basta.

los-olvide = Olvidó sus dibujos. ¿Se perdió lo que tejió?
    .yes-why = No se pierde. La facilitadora le da dibujos nuevos.
    .no-why = Su tela la espera, como quedó.
    .guardado = Todo quedó guardado
    .guardado-why = Los dibujos abren; lo aprendido se queda.
    .de-nuevo = Empiezo otra vez desde el principio
    .de-nuevo-why = No hace falta. Pida ayuda y siga donde iba.

para-entrar = ¿Cómo se entra? Póngalo en orden.
    .lengua = Escojo mi lengua
    .nombre = Busco mi nombre
    .dibujos = Escojo mis tres dibujos
    .why = Primero la lengua, luego su nombre, y sus dibujos abren.

mi-hijo = Su hijo quiere jugar con sus dibujos de usted. ¿Qué hace?
    .visita = Que entre como visita
    .visita-why = La visita prueba todo y no cambia su tela.
    .presto = Le presto mis dibujos
    .presto-why = Lo que él conteste se guarda en su nombre de usted.
    .le-digo = Le digo que aquí no se juega
    .le-digo-why = Sí puede probar: como visita.

me-miran = Rosa mira su pantalla mientras usted entra.
    .who = Rosa, compañera
    .cuales = ¿Cuáles son sus dibujos? Así le ayudo.
    .se-los-digo = Son flor, pez y casa
    .se-los-digo-why = Ahora ella puede entrar por usted.
    .son-mios = Gracias. Esos solo yo los sé
    .son-mios-why = Amable y firme. Una llave no se presta.
    .me-enojo = ¿Y a usted qué le importa?
    .me-enojo-why = Cuidó su llave, y Rosa se sintió mal.
    .los-sabe = Ya los vi. ¿Hay problema?
    .pido-nuevos = Voy a pedir dibujos nuevos
    .pido-nuevos-why = Siempre se pueden cambiar con la facilitadora.
    .asi-los-dejo = Así los dejo
    .asi-los-dejo-why = Quien sabe su llave puede entrar por usted.
    .se-siente = Perdón, yo solo quería ayudar.
    .le-explico = Gracias. Es que son mi llave
    .le-explico-why = Explicó con calma. Rosa entiende.
    .me-callo = Me callo y sigo
    .me-callo-why = Una palabra amable arregla mucho.
    .entiende = Rosa ahora también tapa los suyos.
    .nuevos = Todo quedó bien, con un paso más.
    .entra-otra = Un día alguien contesta en su nombre.
    .queda-mal = Su llave está bien. Con Rosa quedó un enojo.

esta-semana = Esta semana voy a…
    .recordar = Recordar mis dibujos en orden
    .salir = Salir antes de levantarme
    .ensenar = Enseñar a otra a entrar
