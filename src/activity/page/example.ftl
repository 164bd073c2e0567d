foto-habla = Su foto habla por usted. La clienta no puede tocar la tela: mira la foto.
