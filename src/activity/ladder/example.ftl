decir-precio = ¿Qué tan segura se siente para decir su precio?
    .low = nada segura
    .high = muy segura
