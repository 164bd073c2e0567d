title = Guardar, apagar, y si se va la luz
goal = Saber qué está guardado y cómo terminar.

se-guarda = Cada respuesta se guarda sola, al momento. Si se va la luz, no se pierde. Prende, entra y sigue.

se-fue-la-luz = Se fue la luz a mitad de la lección. Ya volvió. ¿Qué hace?
    .entro-sigo = Prendo, entro y sigo donde iba
    .entro-sigo-why = Lo que contestó la está esperando.
    .perdi-todo = Empiezo todo de nuevo
    .perdi-todo-why = No hace falta: quedó guardado.
    .no-vuelvo = Ya no vuelvo
    .no-vuelvo-why = La luz se va a veces. Su tela no se va.

al-terminar = Terminó el taller. ¿En qué orden?
    .salgo = Salgo con la opción Salir
    .guardado = Leo: todo quedó guardado
    .apago = Apago la computadora
    .why = Salir primero cuida su nombre; apagar va al último.

boton = Hay prisa. ¿Apaga con el botón, sin salir?
    .yes-why = Lo suyo está guardado, pero a la máquina le hace daño.
    .no-why = Salir toma un momento y cuida la máquina.
    .primero-salir = Primero salgo, luego apago
    .primero-salir-why = Así la siguiente no entra en su nombre.
    .se-cansa = Porque la computadora se cansa
    .se-cansa-why = No se cansa. Le sirve que la cierren bien.

queda-guardado = ¿Qué queda guardado si se va la luz ahora?
    .respuesta = Lo que ya contesté
    .respuesta-why = Si vio la marca, ya está en el disco.
    .fila = La fila que ya tejí
    .fila-why = Las filas tejidas no se destejen.
    .sin-contestar = Lo que pensaba contestar
    .sin-contestar-why = Eso todavía no. La pregunta la espera.

la-memoria = Se copia el avance a una memoria USB.
    .who = Rosa, compañera
    .ya-la-saco = Llevo prisa. ¿Ya saco la memoria?
    .espere = Espere a que diga que terminó
    .espere-why = Un momento más y la copia sale entera.
    .saquela = Sí, sáquela
    .saquela-why = A medias, la copia puede no abrir.
    .no-toque = ¡No toque nada!
    .no-toque-why = La memoria está a salvo. Rosa se asustó.
    .cuanto-falta = ¿Y cómo sé que terminó?
    .diga-listo = La pantalla lo dice. Entonces se saca
    .diga-listo-why = Se cree a la pantalla, no a la prisa.
    .ya-mero = Ya mero ha de estar. Sáquela
    .ya-mero-why = Adivinar puede dañar la copia.
    .se-ofende = Bueno, ya no la toco.
    .explico = Perdón. Falta un momento
    .explico-why = Explicar con calma arregla.
    .la-dejo = Sigo con lo mío
    .la-dejo-why = La copia sale bien, y Rosa se queda molesta.
    .completa = La pantalla dijo: listo. La copia está entera.
    .completa-tarde = Rosa esperó. La copia está entera.
    .no-abre = La copia no abre. Hay que hacerla otra vez.
    .sin-hablar = La copia está bien. Con Rosa hay que hablar.

esta-semana = Esta semana voy a…
    .salir-bien = Salir antes de apagar
    .esperar = Esperar a que diga listo
    .contar = Contar que nada se pierde
