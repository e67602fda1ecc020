/** Google's own names of its categories in this language, in the order of `CATEGORIES`; an empty line has none of its own. */
export const NAMES = `Animais e suprimentos para animais de estimação
Animais vivos
Suprimentos para animais de estimação
Suprimentos para pássaros
Acessórios para gaiolas de pássaros
Recipientes para banho para gaiola de pássaros
Recipientes para comida e água para gaiola de pássaros
Gaiolas e poleiros para pássaros
Ração para pássaros
Poleiros para pássaros
Escadas e poleiros para pássaros
Brinquedos para pássaros
Petiscos para pássaros
Suprimentos para gatos
Vestuário para gatos
Camas para gatos
Ração para gatos


Móveis para gatos
Acessórios de móveis para gatos
Areia higiênica para gatos
Forros para caixas de areia
Tapetes para caixas de areia
Caixas de areia para gatos
Brinquedos para gatos
Petiscos para gatos
Suprimentos para cães
Vestuário para cães
Camas para cães
Fraldas e tapetes higiênicos para cães
Fraldas para cachorros
Ração para cães


Casas para cães
Acessórios para canis
Canis
Brinquedos para cães
Esteiras para cachorros
Petiscos para cães
Suprimentos para peixes
Tubos para aquários e tanques
Difusores e pedras de ar para aquários
Suprimentos para limpeza de aquários
Decoração para aquários
Filtros para aquário
Redes de peixe para aquários
Cascalho e substratos para aquário
Iluminação para aquário
Caixas de overflow para aquários
Suportes para aquário
Controladores de temperatura de aquários
Tratamentos para água de aquário
Aquários
Fertilizantes para plantas aquáticas
Alimentadores para peixes
Ração para peixes
Equipamento de ginástica para animais domésticos
Cabides para roupas de animais
Acessórios para camas de animais de estimação
Sinos e pingentes para animais de estimação
Monitores biométricos para animais de estimação
Medidores de glicose para animais de estimação
Pedômetros para animais de estimação
Termômetros para animais de estimação
Descansos para tigelas de ração
Suportes para tigelas de ração
Tigelas, alimentadores e bebedouros para animais de estimação
Caixa de transporte de animais de estimação
Bolsas e caixas para transporte de animais
Coleiras e peitorais para animais de estimação
Sistemas de contenção de animais estimação
Acessórios de porta para animais
Portas para animais de estimação
Lubrificantes para olhos e colírios para animais de estimação
Kits de emergência e primeiros socorros para animais de estimação
Controle de pulgas e carrapatos
Recipientes para comida de animais de estimação
Colheres para comida de animais de estimação
Produtos de beleza para animais de estimação
Pentes e escovas para animais de estimação
Sprays dezodorizadores e fragrâncias para animais
Tosadores e aparadores para animais de estimação
Secadores para animais de estimação
Esmaltes para animais de estimação
Cortadores de unha para animais de estimação
Shampoo e condicionador para animais de estimação
Lencinhos umedecidos para animais de estimação
Acessórios de almofada de aquecimento para animais
Colchões térmicos para animais
Etiquetas de identificação para animais domésticos
Extensões de guias para animais de estimação
Guias para animais de estimação
Colares elizabetanos
Ataduras para animais de estimação
Medicamentos para animais de estimação
Focinheiras para animais de estimação
Cuidados dentários para animais
Berços para animais de estimação
Escadas e rampas para animais de estimação
Carrinhos para animais
Protetor solar para animais de estimação
Suporte para adestramento de animais
Porta-petiscos e clickers para adestramento de animais
Suportes de almofadas de adestramento de animais
Tapetes de adestramento para animais
Soluções e sprays para adestramento de animais
Suplementos e vitaminas para animais de estimação
Suportes e porta-saquinhos de lixo para animais
Sacos para fezes de animais de estimação
Sistemas e ferramentas de descarte de lixo de animais
Suprimentos para répteis e anfíbios
Ração para répteis e anfíbios
Acessórios para moradia de répteis e anfíbios
Aquecimento e iluminação para moradia de répteis e anfíbios
Moradias para répteis e anfíbios
Substratos para répteis e anfíbios
Suprimentos para animais pequenos
Forração para animais pequenos
Comida para animais pequenos
Acessórios para moradia de animais pequenos
Moradias e gaiolas para animais pequenos
Petiscos para animais pequenos
Grades para animais em veículos
Vestuário e acessórios
Roupas
Roupas esportivas
Calças de futebol americano
Roupas para ciclismo
Macacões para ciclismo
Camisetas para ciclismo
Bermudas e roupa íntima para ciclismo
Malhas de ciclismo
Malha de ginástica para ciclismo
Shorts para boxe
Vestidos, saias e fantasias de dança
Roupas para caça
Roupas camufladas
Coletes para caça e pesca
Calças táticas e para caça
Bermudas para artes marciais
Roupas de proteção para motociclistas
Jaquetas de motociclista
Calças de motociclista
Roupas para motociclistas
Roupas para paintball
Roupas infantis
Calças infantis
Capas de fralda para bebês e crianças
Vestidos infantis
Roupas de frio infantis
Roupas para bebês e crianças
Pijamas e mantas para bebês
Meias e calças para bebês e crianças
Roupas de banho infantis
Blusas infantis
Macacões para bebês
Roupas íntimas de crianças
Vestidos
Peças únicas
Macacões e macaquinhos
Colants
Macacões overall
Casacos
Chaparejos
Casacos e jaquetas
Calças impermeáveis para chuva
Roupas para chuva
Calças e macacões de inverno
Coletes
Conjuntos de roupas
Calças
Camisetas e tops

Saias



Short-saia
Pijamas e roupas casuais
Roupas casuais
Camisolas
Pijamas
Roupões
Ternos
Conjuntos com calça
Conjuntos com saia
Smokings
Roupas de banho
Roupas tradicionais e para cerimônias

Calças hakama
Trajes formais pretos japoneses
Casaco tipo quimono


Quimonos






Roupas para cerimônias religiosas
Vestidos para batismo e primeira comunhão
Sáris
Calças de couro tradicionais

Roupas íntimas e meias
Acessórios para sutiã
Protetores para alça de sutiã
Alças de sutiã e extensores
Enchimento para sutiãs
Protetores de mamilos
Sutiãs
Meias-calças
Protetores genitais

Acessórios de lingerie
Ligas para meias
Cintas-ligas
Ceroulas
Anáguas
Cinta modeladora
Meias
Camisetas interiores
Roupas íntimas
Babydolls
Uniformes
Calças e macacões de trabalho
Uniformes de voo
Uniformes para serviço de alimentação
Chapéus para chef
Jaquetas para chef
Calças para chef
Uniformes militares
Uniformes escolares
Uniformes de segurança
Uniformes esportivos
Uniformes de futebol americano
Uniformes de beisebol
Uniformes de basquete
Uniformes de líderes de torcida
Uniformes de críquete
Uniformes de hóquei
Uniformes para artes marciais
Uniformes oficiais
Uniformes de futebol
Uniformes de softbol
Uniformes de luta
Jalecos
Roupas para casamento
Vestidos para festas de casamento
Vestidos de noiva
Acessórios para roupas
Aquecedores de braço e mangotes
Acessórios de roupas para bebês e crianças
Cintos para bebês e crianças
Luvas para bebês e crianças
Chapéus de bebês e crianças
Roupas de proteção para bebês

Bandanas e lenços de cabeça


Fivelas de cintos
Cintos
Acessórios para noivas
Véus de noiva
Botões de pressão
Pastilhas de colarinho
Abotoaduras
Leques decorativos
Abafadores
Luvas e mitenes
Acessórios para cabelo
Espumas para fazer coque
Pentes para cabelo
Apliques
Presilhas para cabelos
Redes de cabelo
Grampos, pinças e clipes



Guirlandas de cabelo
Faixas de cabeça
Amarradores de cabelo

Acessórios para peruca
Toucas para peruca
Cola e fita para peruca
Perucas
Polainas de braço
Lenços de bolso
Chapéus
Acessórios para a cabeça

Adornos para a cabeça
Turbantes
Polainas

Cintos de maternidade e faixas de apoio
Polaina de pescoço
Gravatas
Botons com pino
Faixas
Cachecóis e xales


Óculos de sol
Suspensórios
Prendedores de gravata
Acessórios de vestuário tradicional



Meias tabi
Pulseiras (de relógio)
Fantasias e acessórios
Acessórios para fantasias
Peruca simulando uma careca
Conjuntos de acessórios para fantasias
Capas de fantasia
Luvas para fantasias
Chapéus para fantasias
Efeitos especiais para fantasias
Produtos de tabaco sem funcionalidade para fantasias
Imitações de joias
Sapatos para fantasias
Fantasias
Máscaras
Acessórios para bolsas e carteiras
Capas para talões de cheques
Chaveiros
Correias de pescoço
Correntes de carteira
Bolsas, carteiras e estojos
Porta-crachás
Estojos para cartões de visita
Bolsas
Carteiras e clipes de dinheiro
Joias
Tornozeleiras
Joias para o corpo
Pulseiras
Broches e alfinetes de lapela
Amuletos e pingentes
Brincos
Conjuntos de joias
Colares
Anéis
Acessórios para relógios
Pulseiras para relógio
Adesivos e decalques para relógio
Aparelhos para dar corda
Relógios de pulso
Acessórios para sapatos
Revestimentos para botas
Polainas de montaria
Capas para calçados
Cadarços
Esporas
Sapatos
Artes e entretenimento
Ingressos de eventos
Hobbies e artes
Arte e artesanato
Kits de arte e de artesanato
Kits para velas artesanais
Kits para desenho e pintura
Kits para reparos em tecido
Kits para fabricação de incenso
Kits para bijuteria
Kits de mosaicos
Kits de bordado
Kits para scrapbooking e carimbagem
Kits para brinquedos artesanais
Materiais de arte e de artesanato
Papel para arte e artesanato
Cartolinas e papel para scrapbooking


Cartolina
Papel de alumínio para artesanato
Papel para desenho e pintura
Papel para origami
Papel de transferência
Velino
Prendedores e fechos
Botões e colchetes de pressão
Fivelas e ganchos
Ilhós e anéis
Fechos e ganchos
Puxadores de zíper
Zíperes
Tintas para caligrafia, esmaltes e tintas para artesanato
Tintas para arte e artesanato
Fixadores para trabalhos de artesanato
Tintas para caligrafia
Vernizes para cerâmica
Tinturas para artesanato
Almofadas para tinta para caligrafia
Materiais de pintura
Fôrmas e bases para artesanato
Espuma e isopor para artesanato
Madeiras e fôrmas para artesanato
Fôrmas para papel machê
Quadros florais e guirlandas
Adesivos e imâs para artesanato
Colas para artesanato e para escritório
Ímãs artesanais
Fitas decorativas
Fita para amarrar flores
Fita de tecido adesiva
Fibras para artesanato
Cordões para joias e bijuterias
LInhas
Fibra não fiada
Fio têxtil
Fios para artesanato
Limpadores de cachimbo artesanais
Fios florais
Fio para bijuteria
Enfeites e ornamentos
Remendos e apliques
Contas
Laços e ioiôs
Adesivos decorativos
Elástico
Penas
Componentes de joias
Pedras preciosas
Strass
Fitas e ornamentos
Lantejoulas e glitter
Etiquetas costuráveis
Pó para gravação em alto relevo
Materiais de recheio e enchimento
Fibras para enchimento
Grãos para enchimento
Moldes para travesseiros
Couro e vinil
Materiais para cerâmica e escultura
Massa em argila e para modelagem


Misturas para papel machê
Gaze com gesso
Pedaços de cerâmica
Ceras naturais para vela
Tecidos
Telas para artesanato
Telas para bordado
Telas para pintura
Telas de plástico
Tecido
Entretelas
Telas imprimíveis
Discos de metal para confecção de velas
Pavios
Acessórios para ferramentas de artesanato e de arte
Lâminas para estilete de precisão
Estojos e capas para máquinas de artesanato
Mesas extensoras para máquinas de costura
Sapatas para máquina de costurar
Peças para máquinas de costura
Acessórios para rodas de fiar
Blocos para estampagem
Ferramentas para arte e artesanato
Folhas de fixação
Fios de fixação
Ferramentas para mistura de cor
Espátulas de pintura
Paletas
Ferramentas para corte e gravação em relevo para artesanato
Tesouras para artesanato e escritório
Cortadores e impressoras de relevo para artesanato
Canivetes
Ferramentas de vinco para artesanato
Aparelhos para pirogravura
Canetas para gravação em alto relevo
Abridores de casas
Discos cortadores de fios
Ferramentas para criação de decoração artesanal
Ferramentas de medição e marcação para artesanato
Pincéis de arte
Rolos Brayer
Selos decorativos
Compassos para desenho
Rodos de serigrafia
Máquinas estêncil
Estêncil e formas pré-cortadas
Marcadores e contadores de casas
Medidores e réguas para arte têxtil
Ferramentas para pirogravura
Bases de corte
Manequins de costura
Almofadas e placas de feltragem
Molduras, argolas e esticadores
Pistolas de cola
Painéis de luz
Agulhas e ganchos
Agulhas de crochê
Agulhas de costura
Agulhas de tricô
Ganchos para ponto trancado
Agulhas para máquinas de costura
Alfinetes de segurança
Alfinetes
Máquinas têxteis para artesanato
Agulhas de feltragem
Teares manuais
Teares mecânicos
Máquinas de costura
Rodas de fiar
Dedais


Ferramentas para linhas e fios
Cartões de fibra
Bilros
Passadores de linha
Guias de linha e fios
Carretéis de linha e fios
Bobinadores de linha e fios
Batedores de tecelagem
Lançadeiras
Organizadores para artesanato
Organizadores de agulhas, ganchos e alfinetes
Kits de costura
Organizadores de linhas e fios
Fôrmas e modelos para artesanato
Moldes para contas
Moldes para artesanato
Moldes de feltragem
Modelos para bordado
Padrões de costura
Artigos colecionáveis
Autógrafos
Moedas colecionáveis


Cartões colecionáveis
Armas colecionáveis
Armas de colecionadores
Facas colecionáveis
Espadas colecionáveis
Estandes e exibições de espadas
Selos do correio
Rochas e fósseis
Acessórios para maquetes
Maquetes
Selos
Artigos esportivos colecionáveis
Parafernália esportiva autografada
Parafernália de futebol americano autografada
Parafernália de automobilismo autografada
Parafernália de beisebol e softbol autografada
Parafernália de basquete autografada
Parafernália autografada de boxe
Parafernália de hóquei autografada
Parafernália de futebol autografada
Parafernália esportiva de tênis autografada
Acessórios para fãs de esportes
Acessórios para fãs de futebol americano
Acessórios para fãs de automobilismo
Acessórios para fãs de beisebol e softbol
Acessórios para fãs de basquete
Acessórios para fãs de hóquei
Acessórios para fãs de futebol
Acessórios para fãs de tênis
Anúncios antigos
Suprimentos para fabricação caseira de cerveja e vinho
Grãos e maltes para fabricação de cerveja
Garrafas para envase
Kits para fazer cerveja e vinho em casa
Fabricação de vinho
Malabarismo
Mágica e bugigangas
Construção de maquetes
Foguete em miniatura
Acessórios para maquetes de trem
Peças e maquetes de trem
Kits de miniatura
Acessórios para instrumentos musicais e orquestras
Acessórios para instrumentos de sopro de metal
Manutenção e limpeza de instrumentos de sopro de metal
Kits de manutenção para instrumentos de sopro de metal
Desinfetantes e limpadores de instrumentos de sopro de metal
Ferramentas de limpeza para instrumentos de sopro de metal
Protetores para instrumentos de sopro de metal
Lubrificantes para instrumentos de sopro de metal
Panos de polimento para instrumentos de sopro de metal
Estojos para instrumentos de sopro de metal
Bocais para instrumentos de sopro de metal
Surdinas para instrumentos de sopro de metal
Peças de reposição para instrumentos de sopro de metal
Suportes e alças para instrumentos de sopro de metal
Batutas
Afinador eletrônico
Metrônomos
Bancos e baquinhos de música
Liras e suportes para partituras
Acessórios para suporte para partitura
Bolsas para suporte para partitura
Iluminação para suporte para partitura
Prendedores para partituras
Atriles
Acessórios de amplificadores para instrumentos musicais
Caixas para amplificadores de instrumentos musicais
Capas de amplificadores para instrumentos musicais
Pedais amplificadores para instrumentos musicais
Botões de amplificadores para instrumentos musicais
Suportes para amplificadores de instrumentos musicais
Tubos de amplificadores para instrumentos musicais
Amplificadores de instrumentos musicais
Acessórios para teclado
Estojos e bolsas para teclado
Suportes para teclado
Pedais de sustentação
Acessórios para percussão
Estojos para címbalos e baterias
Pele para címbalo e bateria
Peles para bateria
Chaves de afinação para bateria
Peças de bateria
Baquetas de bumbo
Peças para montagem de bateria
Pedais de bateria
Acessórios para baquetas e vassouras
Estojos e suportes para baquetas e vassouras
Baquetas e vassouras para baterias
Módulos de bateria eletrônica
Acessórios para instrumentos de percussão de mão
Estojos e bolsas para instrumentos de perscussão de mão
Suportes e estantes para instrumentos de percussão de mão
Bilros de percussão
Suportes para instrumentos de percussão
Acessórios para instrumentos de corda
Acessórios para guitarra
Captador de violão
Cravelhames
Captador de guitarra elétrica
Estojos e sacos para guitarra
Acessórios e peças de guitarras
Umidificadores de violão
Palhetas para guitarra
Slides para guitarra
Suportes para guitarra
Correias para guitarra
Chaves de afinação para guitarras
Cordas para guitarra
Afinadores para guitarras
Acessórios para instrumentos de corda para orquestras
Estojos para arcos de instrumentos de corda
Arcos para instrumentos de corda para orquestras
Estojos para instrumentos de corda para orquestras
Acessórios e peças para instrumentos de corda para orquestras
Surdinas para instrumentos de corda para orquestras
Captadores sonoros para instrumentos de corda para orquestras
Suportes para instrumentos de corda para orquestras
Cordas para instrumentos de corda para orquestras
Manutenção e limpeza de instrumentos de corda
Breu para arco
Tecidos para limpeza de instrumentos de corda
Polimento para instrumentos de corda
Acessórios para instrumentos de sopro de madeira
Acessórios para fagote
Manutenção e limpeza de fagote
Escovas de limpeza para fagote
Estojos e gig bags para fagote
Peças para fagote
Boquilhas para fagote
Peças pequenas para fagote
Palhetas para fagote
Suportes para fagote
Cordões e suportes para fagote
Acessórios para clarinete
Manutenção e limpeza de clarinete
Kits de manutenção para clarinete
Protetores de sapatilhas para clarinete
Escovas de limpeza para clarinete
Estojos e gig bags para clarinete
Ligaduras e tampas para clarinete
Peças para clarinete
Barriletes para clarinete
Campânulas para clarinete
Boquilhas para clarinete
Peças pequenas para clarinete
Apoios e suportes para clarinete
Palhetas para clarinete
Cordões e suportes para clarinete
Acessórios para flauta
Manutenção e limpeza de flauta
Kits de manutenção para flauta
Varetas de limpeza para flauta
Escovas de limpeza para flauta
Estojos e gig bags para flauta
Peças para flauta
Bocais para flauta
Peças pequenas para flauta
Apoios e suportes para flauta
Acessórios para gaita
Estojos para gaita
Suportes para gaita
Acessórios para oboé
Manutenção e limpeza de oboé
Kits de manutenção para oboé
Escovas de limpeza para oboé
Estojos e gig bags para oboé
Peças para oboé
Peças pequenas para oboé
Apoios e suportes para oboé
Palhetas para oboé
Cordões e suportes para oboé
Acessórios para gravadores
Limpeza e cuidados com gravadores
Estojos para gravadores
Peças para gravadores
Acessórios para saxofone
Manutenção e limpeza de saxofone
Kits de manutenção para saxofone
Protetores de sapatilhas para saxofone
Escovas de limpeza para saxofone
Estojos e gig bags para saxofone
Ligaduras e tampas para saxofone
Peças para saxofone
Boquilhas para saxofone
Correias de pescoço para saxofone
Peças pequenas para saxofone
Apoios e suportes para saxofone
Palhetas de saxofone
Cordões e suportes para saxofone
Graxa de cortiça para instrumentos de sopro de madeira
Tecidos para polir instrumentos de sopro de madeira
Estojos para palhetas de instrumentos de sopro de madeira
Instrumentos para afinar instrumentos de sopro de madeira
Instrumentos musicais
Acordeões e concertinas
Gaita de fole
Instrumentos de sopro de metal
Saxofone barítono e contralto
Eufônios
Trompas

Trompetas e cornetins

Instrumentos musicais eletrônicos
Samplers de áudio
Controladores MIDI
Teclados musicais
Sintetizadores de som
Percussão
Bumbos
Címbalos
Conjuntos de bateria
Baterias eletrônicas
Glockenspiels e xilofones
Gongos
Instrumentos de percussão de mão
Claves e castanholas
Címbalo para mãos e dedos
Sinos e carrilhões
Tambores de mão
Bongôs
Cajóns

Tamborins
Djembês

Tambor falante
Blocos musicais
Sinos
Reco-reco
Chocalhos e maracas
Triângulos
Pandeiros

Chimbais
Pads para treino
Caixas
Tom-tons

Instrumentos de corda
Violoncelos
Guitarras
Harpas
Contrabaixos

Violinos
Instrumentos de sopro de madeira
Fagotes
Clarinetes
Flautas
Flautas de plástico
Gaitas
Berimbau de boca
Melódicas
Flautas peruanas
Oboés

Flautas doces
Saxofones
Flautas de metal
Apitos de trem
Festas e comemorações
Dar presentes
Alfinetes para flores de pulso e de lapela
Flores de pulso e de lapela
Flores recém-cortadas
Vale-presentes
Embrulhar presentes
Sacolas de presente
Latas e caixas para presente
Etiquetas para presentes
Papel de seda
Papel de presente
Cartões festivos e de mensagens
Artigos para festas
Cartões de conselhos
Kits de balões
Bexigas

Velas de aniversário
Capas para cadeiras
Decorações de coquetéis
Confetes
Pompons decorativos
Jogos de bebidas

Mesas de beer pong
Canudos e mexedores de bebida
Selos de envelope
Programas de eventos
Fogos de artifício e traques
Enfeites infláveis para festas
Convites
Matracas e línguas de sogra
Lembrancinhas de festa
Lembrancinhas de casamento
Jogos de festa
Chapéus de festa
Cortinas e fitas para festas
Kits de acessórios para festas

Porta-cartões
Cartões marcadores de mesa
Cartões de resposta

Caixas e porta-cartões para ocasiões especiais
Spray serpentina
Efeitos visuais
Globo de pista de dança
Máquinas de fumaça
Controladores de efeitos especiais
Suportes para luzes de efeitos especiais
Iluminação de efeitos visuais
Troféus e premiações





Infantil
Banho de bebês
Banheiras para bebês
Visores de chuveiro
Conjuntos de presentes para bebês e crianças de colo
Saúde do bebê
Kits para saúde e cuidados do bebê
Aspiradores nasais
Porta-chupetas
Lenços umedecidos para chupetas
Chupetas e mordedores
Segurança de bebês
Acessórios para grades de segurança
Grades de segurança para bebês e animais de estimação
Monitores de bebês
Arnêses e guias de segurança para bebês
Travas e dispositivos de segurança para bebês
Grades de segurança para bebês
Brinquedos para bebês
Brinquedos alfabéticos
Centros de atividades para bebês
Cadeiras de balanço para bebês
Balanços para bebês
Acessórios para móbile infantil
Móbiles
Chupetas
Andadores e animadores para bebês
Tapetes e centros de atividades


Cercadinhos
Brinquedos de empurrar e de puxar
Chocalhos
Brinquedos de triagem e de montar
Transporte de bebês
Cadeiras de bebê para automóvel
Cangurus
Carrinhos de bebê
Acessórios para transporte de bebês
Acessórios para cadeiras de bebê para automóvel
Acessórios para cangurus
Acessórios para carrinho de bebê
Revestimentos e sacos de dormir para transporte de bebês
Capas para carrinhos de compras e cadeirinhas de bebê
Troca de fraldas
Aquecedores e porta-lenços umedecidos
Lenços umedecidos para bebês
Protetores para trocadores
Trocadores portáteis
Kits de fraldas
Forros para fraldas
Organizadores de fraldas
Acessórios para lixeiras de fraldas
Lixeira para fraldas
Tratamentos para assaduras
Bolsas de fraldas impermeáveis
Fraldas
Amamentação e alimentação
Comida para bebês
Cereais para bebê
Sucos para bebês
Alimentação infantil
Fórmula para bebês
Lanches para bebês
Milk-shakes e bebidas nutritivas para crianças
Bicos e revestimentos internos para mamadeira


Mamadeiras
Relógios para cuidados do bebê
Babadores
Aquecedores e esterilizadores de mamadeiras
Recipiente para armazenar leite materno
Acessórios para bomba extratora de leite materno
Bombas tira-leite
Panos de ombro
Capas de amamentação
Almofadas e protetores para mamilos
Capas para almofadas de amamentação
Almofadas para amamentação
Copos mágicos
Desfralde
Troninhos
Kits de desfralde
Cueiros para enrolar bebês


Comercial e industrial
Publicidade e marketing
Folhetos
Balcões de feiras comerciais
Displays para feiras comerciais
Agricultura
Pecuária
Incubadoras de ovos
Ração para gado





Comedouros para gado
Cabrestos para pecuária
Componentes de controle de automação
Controladores lógicos programáveis
Controladores de velocidade ajustáveis e de frequência variável
Construção
Agrimensura
Cones e barris de trânsito
Odontologia
Cimento odontológico
Instrumentos odontológicos
Potes Dappen
Espelhos odontológicos
Conjuntos de intrumentos odontológicos
Taças profiláticas
Escovas profiláticas
Pasta profilática
Filmes e televisão
Finanças e seguros
Barras de ouro ou prata
Serviço de gastronomia
Caixas para itens de padaria
Bacias plásticas
Porta-conta
Recipientes para servir alimentos
Tampas descartáveis
Utensílios para servir descartáveis
Bandejas descartáveis
Utensílios descartáveis
Tigelas descartáveis
Copos descartáveis
Talheres descartáveis
Pratos descartáveis
Sacos plásticos para comidas
Carrinhos para serviço de alimentação
Máquinas para lavar e secar alimentos
Hot-dog rollers
Local para armazenar gelo
Aquecedores de pratos
Vidros protetores para bufê
Embalagem para viagem
Fritadeira industrial
Máquinas automáticas de venda
Silvicultura e corte de madeira
Cabeleireiros e Cosmetologia
Capas para cabeleleiros e proteções de pescoço
Cadeiras para pedicure
Cadeiras para salão de cabeleireiro
Maquinaria pesada
Trituradoras
Hotel e hospitalidade
Armazenamento industrial
Armários industriais
Prateleiras industriais
Contêineres para transporte
Compartimentos e portas de tela
Acessórios para armazenamento industrial
Carrinhos e baldes para limpeza
Aplicação das leis
Punhos
Detectores de metal
Manufatura
Manuseio de materiais
Transportadoras
Içamento
Elevadores, guindastes e troles
Empilhadeiras e macacos
Elevadores para funcionários
Roldanas, blocos e polias
Guinchos
Plataformas de carga e pallets
Medicina
Cortinas hospitalares
Avental hospitalar
Roupa de cama hospitalar
Equipamento médico
Desfibriladores externos automáticos
Cinto para transferência de paciente
Martelos de reflexo
Macas e camas hospitalares
Otoscópios e oftalmoscópios
Elevador de pacientes
Estetoscópios
Acessórios para monitores de sinais vitais
Monitores de sinais vitais
Móveis médicos
Mesas para quiroprático
Cadeiras e mesas para exames
Camas para hospital e tratamento em casa
Armarinhos
Carrinhos médicos
Carrinhos de emergência
Porta-soros e carrinhos
Mesas cirúrgicas
Instrumentos médicos
Fórceps
Lâminas de bisturi
Bisturis
Agulhas e suturas cirúrgicas
Suprimentos médicos
Luvas descartáveis
Protetores de dedo
Seringas e agulhas médicas



Acessórios para colostomia
Palito abaixador de língua
Equipamento de ensino médico
Manequins para prática de ressuscitação cardiopulmonar
Toucas cirúrgicas
Roupas cirúrgicas
Aventais cirúrgicos
Mineração
Piercing e tatuagem
Suprimentos para piercings
Agulhas para piercings
Suprimentos para tatuagens
Cobertura para tatuagens
Tintas para tatuagem
Aparelhos para tatuagem
Agulhas para tatuagem
Varejo
Araras de exibição de roupas
Manequins
Partes de manequins
Manuseio de dinheiro
Verificadores de cédulas
Acessórios para terminais de ponto de venda e caixas registradoras
Gavetas de dinheiro
Terminais de cartão de crédito
Pads para captura de assinaturas
Terminais de ponto de venda e caixas registradoras


Contadores de moedas e notas
Máquinas de câmbio de dinheiro
Sacos para depósito de dinheiro
Envoltórios de papel para moedas e tiras de papel para notas
Sacolas de compras plásticas e de papel
Pistolas marcadoras de preço
Balcões-vitrine para lojas
Réplicas e objetos de cena para lojas
Ciência e laboratório
Bioquímicos
Kits de dissecação
Produtos químicos de laboratório
Equipamentos de laboratório
Esterilizadores
Centrífugas
Máquina de gelo seco
Máquinas de liofilização
Liquidificadores de laboratório
Refrigeradores para laboratório
Funis para laboratório
Placas térmicas de laboratório
Fornos de laboratório
Acessórios para microscópios
Câmeras microscópicas
Oculares e adaptadores para microscópios
Lentes objetivas para microscópios
Lâmpadas de reposição para microscópios
Lâminas para microscópios
Microscópios
Micrótomos
Acessórios para espectrômetro
Espectrômetros
Espécimes de laboratório
Suprimentos de laboratório
Provetas
Cilindros graduados
Frascos de laboratório
Placa de Petri
Pipetas
Estantes para tubos de ensaio
Tubos de ensaio
Frascos de lavagem
Sinalização
Placas de horário de funcionamento
Placas digitais
Placas de sinalização eletrônicas
Placas de anúncios com LED
Placas de anúncio com neon
Placas de emergência e saída
Placas de identificação de instalação
Placas de aberto e fechado
Placas de estacionamento e permissões
Placas de regulamentos
Placas de varejo e vendas
Placas de trânsito e tráfego
Placas de segurança e advertência
Placas de segurança
Placas para calçadas e jardins
Equipamento de proteção
Coletes à prova de bala
Acessórios para respiradores e máscaras de gás
Capacetes de proteção
Traje de proteção contra materiais perigosos
Aventais de proteção
Óculos de proteção
Máscaras de proteção
Máscara de proteção contra poeira
Máscaras de bombeiros
Máscaras de gás e respiradores
Máscaras médicas
Luvas de segurança
Joelheiras de segurança
Capacetes para soldagem
Arneses de segurança no trabalho
Correias de segurança
Câmeras e óptica
Câmera e acessórios ópticos
Cabos de reposição para câmera e acessórios ópticos
Lentes para câmeras e lentes ópticas
Lentes de câmera
Lentes para câmera de vigilância
Lentes para câmera de vídeo
Acessórios para lentes ópticas
Adaptadores para lentes e filtros
Sacos para lentes de câmeras
Proteções para lentes
Teleconversores e extensores
Filtros para lentes
Tampas para lentes
Acessórios e peças para câmeras
Conjuntos de acessórios para câmera
Bolsas para câmeras
Painéis e portas de reposição para corpo da câmera
Conversores análogicos-digitais para câmeras
Filme
Acessórios de iluminação para câmeras
Flashes de câmera
Dispositivos de foco para câmeras
Engrenagens de câmera
Grips para câmeras
Sensores de imagem para câmera
Unidades de zoom para lentes de câmera
Controles remotos para câmeras
Botões de reposição para câmera
Telas e displays de reposição para câmera
Silenciadores de câmeras e de som
Suportes e estabilizadores para câmeras
Alças para câmera
Acessórios para visores e tampas de câmeras
Suportes para flash
Monitores para câmeras
Acessórios para câmera de vigilância
Acessórios para caixas estanque
Estojos para câmeras subaquáticas
Luzes de câmera de vídeo
Acessórios ópticos
Acessórios para binóculos e monóculos
Bolsas e estojos para equipamentos ópticos
Acessórios para focalizador
Acessórios para telescópio portátil
Acessórios para telescópio
Acessórios ópticos termais
Acessórios para mira de armas
Acessórios para tripés e monopés
Estojos para tripés e monopés
Cabeças de tripés e monopés
Colares e suportes para tripé
Alças para tripés
Espalhador de solo para tripés
Tripés e monopés
Câmeras
Boroscópio
Câmeras digitais
Câmeras descartáveis
Câmeras de filme
Câmeras de vigilância
Câmeras de trilha
Câmeras de vídeo

Óptica
Binóculos
Monóculos
Telêmetros
Instrumentos óticos
Telescópios compactos
Telescópios
Lunetas e miras de armas
Fotografia
Quarto escuro
Equipamento de revelação e processamento
Suporte fixo para fotografia
Bacias de quarto escuro
Tanques e carretéis de revelação
Bandejas, lavagem e secagem de impressão
Equipamentos e suprimentos de retoque
Equipamento de ampliação
Cavaletes de quarto escuro
Cronômetro de quarto escuro
Lupas de focalização
Analisadores e fotômetros
Ampliadores fográficos
Produtos químicos fotográficos
Papel fotográfico
Luzes de segurança para revelação
Iluminação e estúdio
Acessórios para medidor de luz
Fotômetros
Planos de fundo
Acessórios para flash e iluminação de estúdio
Controles de luz
Difusores de flash
Refletores de luz
Filtros e gobos de luz
Caixas de luz
Luzes e flashes de estúdio
Acessórios de montagem e suporte para estúdio
Suportes para equipamento de estúdio
Acessórios de montagem de fotos
Armazenamento de negativo e slide
Eletrônicos
Equipamento para Arcade
Jogos arcade de basquete
Acessórios para fliperamas
Fliperamas
Máquinas de Skee-Ball
Acessórios para máquinas de vídeo game Arcade
Máquinas de vídeo game Arcade
Áudio
Acessórios para áudio
Acessórios para receptores de áudio e vídeo
Acessórios para fones de ouvido
Protetores e almofadas para fones de ouvido
Acessórios para sistemas de karaokê
Fichas de karaokê
Acessórios para MP3 player
Conjuntos de acessórios para aparelhos celulares e MP3 players
Estojos para MP3 player
Acessórios para microfone
Suportes para microfone
Acessórios para rádio satélite
Acessórios para alto-falantes
Caixas, capas e bolsas para alto-falantes
Kits e componentes para alto-falantes
Bolsas para pedestal de alto-falantes
Pedestal e suporte para alto-falantes
Transdutores táteis
Acessórios para toca-discos
Componentes para equipamentos de áudio
Receptores de áudio e vídeo
Amplificadores de áudio
Amplificadores para fones de ouvido
Amplificadores de potência
Mixers para áudio
Transmissores de áudio
Transmissores bluetooth
Transmissores FM
Módulos de canais
Unidades DI
Fones de ouvido e headsets


Microfones
Processadores de sinal

Processadores de efeito
Equalizadores
Sistemas de gerenciamento de comunicação sonora
Pré-amplificador de microfone
Compressores e barreiras contra ruídos
Pré-amplificador de áudio
Alto-falantes
Pacotes de acessórios para gravação em estúdio
Players e gravadores de áudio

Reprodutores e gravadores de CD
Toca-fitas
Sistemas de home theater
Juke-boxes
Sistemas de karaokê
MP3 players
Gravadores e MiniDisc players
Gravadores multifuncionais
Rádios
Tape decks de rolo
Aparelhos de som
Toca-discos
Gravadores de voz
Megafones elétricos
Equipamentos de áudio para DJ
CD players para DJ
Sistemas para DJ
Sistemas de alto-falantes
Equipamento de palco
Transmissores sem fio
Componentes e placas de circuitos
Acessórios para placas de circuito
Decodificadores e codificadores de circuito
Prototipação de circuitos
Tábuas para pão
Filtros eletrônicos
Componentes de circuito passivo
Capacitadores
Osciladores eletrônicos
Indutores
Resistores
Placas de circuito impresso
Placas de circuito para câmeras
Placas de circuito para computadores
Placas de inversor
Placas de circuito para discos rígidos
Placas-mãe
Placas de desenvolvimento
Placas de circuito para aparelhos de ginástica
Placas de circuito para eletrodomésticos
Placas de circuito para piscina e spa
Placas de circuito para impressoras, copiadoras e aparelhos de fax
Placas de circuito para scanners
Placas de circuito para televisão
Semicondutores
Diodos
Chips e circuitos integrados
Microcontroladores
Transistores
Comunicações
Secretárias eletrônicas
Identificadores de chamada
Acessórios para rádio de comunicação
Rádios para comunicação
Rádios CB
Scanners de rádio
Rádios transmissores-receptores
Acessórios para comunicação interna
Interfones

Telefonia
Telefones para conferência
Telefones com fio
Telefones sem fio
Acessórios para celulares
Acessórios para câmera de celular
Estojos para telefones celulares
Amuletos e cordões para celulares
Cartões SIM para celular


Peças de substituição para aparelhos celulares
Suportes de celular para carros
Ferramentas de ejeção de cartão SIM
Celulares



Telefones via satélite
Acessórios para telefone
Cartões telefônicos
Videoconferência
Componentes
Acelerômetros
Conversores
Conversores de áudio
Conversores de scan
Conectores de componentes eletrônicos
Moduladores
Divisores de cabos
Computadores
Computadores Barebone
Servidores
Computadores desktop
Dispositivos portáteis
Coletores de dados
Leitores de e-books

Quiosques interativos

Óculos inteligentes
Computadores tablet
Thin clients e zero clients


Computadores de mesa sensíveis ao toque
Acessórios para eletrônicos
Adaptadores
Adaptadores de áudio e vídeo
Adaptadores de cartão de memória
Adaptadores USB
Acessórios para antenas
Suportes para antenas
Rotores de antena
LNBs
Antenas
Divisores e comutadores de áudio e vídeo
Divisores e comutadores DVI
Divisores e comutadores HDMI
Divisores e comutadores VGA
Mídia virgem
Gerenciamento de cabos
Presilhas para cabos
Amarradores de cabos
Bandeja de cabos
Painel de conexões
Identificadores de fios e cabos
Condutas para fios e cabos
Amarradores de fios e cabos
Cabos
Cabos de áudio e vídeo
Cabos KVM
Cabos de rede
Cabos para armazenamento e transferência de dados
Cabos para eletricidade e sistemas
Cabos telefônicos
Acessórios para computadores
Conjuntos de acessórios para computador
Estojos e capas para computador
Suportes para computador
Acessórios para dispositivos portáteis
Acessórios do leitor de e-book
Estojos para leitor de e-book
Acessórios para PDA
Estojos para PDA
Descansos de pulso para teclado e mouse
Bandejas e plataformas para teclado
Bases para laptops

Pontas e recargas para canetas Stylus
Canetas Stylus
Suportes e docas para tablets
Componentes para computador
Caixas para servidores blade
Espelhos adaptadores para placa de vídeo
Fonte de alimentação de computador
CPUs
Racks e suportes para computadores
Starter kits para computadores
Peças de sistemas de refrigeração para computadores
Estojos para computador
Peças para leitores de e-books
Telas de reposição para leitores de e-books
Placas de expansão para computadores
Cartões e adaptadores de áudio
Adaptadores e cartões de interface para computador
Riser cards
Placas e adaptadores para TV
Cartões gráficos e adaptadores de vídeo
Acessórios para dispositivos de entrada
Suportes para leitores de códigos de barras
Acessórios para controles de videogames
Capas e teclas para teclados
Acessórios para mouse e trackball
Dispositivos de entrada
Scanners de códigos de barras
Canetas digitais
Leitores de cartão eletrônico
Leitores de impressão digital
Controladores de jogos





Dispositivos de entrada de controle de gestos
Mesas gráficas digitalizadoras
Chaveadores KVM
Teclados para computadores
Leitores de cartões de memória
Mouses e esferas
Teclados numéricos

Peças para laptops
Dobradiças para laptops
Carcaças para laptops
Cabos de substituição para laptops
Teclados de reposição para laptops
Monitores de reposição para laptops
Alto-falantes de reposição para laptops
Digitalizadores de tela para laptops
Dispositivos de armazenamento
Duplicadores de disco
Gravadores de CD/DVD
Duplicadores de disco rígido
Duplicadores de unidades USB
Unidades de disquete
Acessórios para unidades de armazenamento
Estojos de transporte para disco rígido
Suportes para disco rígido
Suportes e estruturas para disco rígido
Arrays de disco
Discos rígidos
Sistemas de armazenamento de rede
Drives ópticos
Drives de fita
Flash Drives USB
Peças para tablets
Equipamentos e carcaças para computadores tablets
Alto-falantes de reposição para tablet
Telas e digitalizadores de telas para tablet
Hubs USB e FireWire
Limpadores de aparelhos eletrônicos
Protetores e filmes para eletrônicos
Adesivos e decalques para eletrônicos
Protetores para teclado
Filtros de privacidade
Protetores de tela
Memória
Memória cache
Memória flash
Cartões de memória flash


Memória de vídeo
Acessórios para memória
Gabinetes de memória
Tripés e monopés para celulares e tablets
Energia
Baterias
Baterias para câmera
Baterias de telefone sem fio
Baterias para leitores de e-books
Baterias multiuso
Baterias de laptop
Baterias para MP3 player
Baterias de celulares
Baterias para PDA
Baterias para tablets
Baterias UPS
Baterias para câmera de vídeo
Baterias para controles e consoles de video game
Acessórios para bateria
Controladores de carga
Compartimentos de pilhas e baterias
Carregadores de bateria para câmera
Carregadores de bateria de uso geral
Testadores de bateria para fins gerais
Células de combustível
Acessórios para adaptadores de energia
Carregadores e adaptadores de energia
Unidades de transmissão
Filtros de linha e estabilizadores
Caixas de força
Dispositivos de proteção contra sobrecargas de energia
Adaptadores de viagem

Acessórios para UPS
Controles remotos
Amplificadores de sinal
Bloqueadores de sinal
Bloqueadores de GPS
Bloqueadores de celulares
Transmissores de radar
Acessórios para GPS
Estojos para GPS
Suportes para GPS veicular
Sistemas de navegação GPS
Rastreadores com GPS
Equipamentos eletrônicos de navegação
Fishfinders
Receptores marinhos de áudio e vídeo
Chartplotters e GPS marinhos
Radar marinho
Rádios marinhos
Alto-falantes marinhos
Rede
Pontes e roteadores
Ponte de rede
Gateways e roteadores para VoIP
Pontos de acesso sem fio
Roteadores sem fio
Concentradores e multiplexadores
Hubs e interruptores
Acessórios para modem
Modens
Cartões de rede e adaptadores
Segurança de rede e dispositivos firewall
Injetores e divisores de energia
Servidores de impressão
Repetidores e transmissores
Impressão, cópia, digitalização e fax
Acessórios para impressoras 3D
Impressoras 3D
Acessórios de máquinas de fax, copiadoras e impressoras
Itens para impressora
Kits de tambores para impressora
Filtros para impressora
Kits de manutenção para impressoras
Fitas para impressora
Cabeças de impressão
Recargas de cartucho de toner e jato de tinta
Toner e cartuchos de tinta
Duplexadores para impressora
Memória da impressora
Suportes para impressora
Peças de reposição para máquinas de fax, copiadoras e impressoras
Impressoras, copiadoras, scanners e fax
Acessórios para scanner

Detectores de radar
Radares de velocidade
Dispositivos para cobrança de pedágio
Vídeo
Monitores de computador
Projetores
Projetores de multimídia
Retroprojetores
Projetores de slide
Satélite e TV a cabo
Receptores de TV a cabo
Receptores de satélite
Televisões
Acessórios para vídeo
Óculos 3D
Acessórios para monitor de computador
Calibradores de cor
Acessórios para projetor
Saias de projeção e tripés
Suportes para tela de projeção
Telas de projeção
Suportes para projetores
Lâmpadas de reposição para projetor
Rebobinadores
Acessórios e peças para televisão
Suportes para televisão e monitor
Conversores scan para TV
Lâmpadas de reposição para televisão
Alto-falantes de reposição para televisão
Hardware de edição e equipamentos de produção de vídeo
Multiplexadores de vídeo
Gravadores e players de vídeo
Reprodutores de DVD e Blu-Ray
Gravadores de DVD
Gravadores de vídeo digitais
Reprodutores multimídia e dispositivos de streaming
VRS
Servidores de vídeo
Transmissores AV
Acessórios para consoles de videogame
Acessórios para consoles caseiros
Acessórios para consoles de jogo portáteis
Consoles de videogame
Alimentos, bebidas e tabaco
Bebidas
Bebidas alcóolicas
Cerveja

Misturas para coquetel


Bebidas alcoólicas com sabor artificial
Sidra com álcool
Bebidas alcoólicas
Absinto
Conhaque
Gim
Licores

Shochu e Soju



Vodca
Uísque
Vinho
Leite de manteiga
Café
Gemada
Bebidas com sabor de frutas
Chocolate quente
Suco
Leite
Leite à base de plantas
Misturas para bebidas
Refrigerante
Bebidas energéticas e para prática esportiva
Chás e infusões
Bebidas a base de vinagre
Água






Alimentos
Padaria

Bandejas de pães, bolos e sobremesas
Pães e pãezinhos doces
Bolos e sobremesas em forma de barra
Bolos de café
Biscoitos



Casquinhas de sorvete

Pastelaria
Bolos e tortas
Conchas para tacos
Tortilhas e wraps
Frutas cristalizadas ou cobertas de chocolate
Doces e chocolates
Condimentos e molhos
Molho coquetel
Molho curry
Coberturas de sobremesa
Coberturas de fruta
Cobertura
Molho de peixe
Molho de carne
Mel
Molho de raiz-forte
Molho de pimenta

Escabeches e molhos para grelhar
Maionese
Mostarda
Azeitonas e alcaparras
Molhos para massas
Frutas e vegetais em conserva
Molho de pizza
Molhos relish e chutney
Molhos para saladas
Molho satay
Molho de soja
Molhos agridoces
Calda
Taine
Molho tártaro
Molhos brancos e béchamel
Molho inglês
Ingredientes para cozidos e assados
Chips para assados
Chocolate amargo
Aromatizantes e extratos para confeitaria
Misturas para bolo
Fermento em pó químico
Bicarbonato de sódio
Misturas para massa e cobertura
Pastas e molhos de feijão
Crocantes de pão
Leite condensado e em pó
Kits de decoração de biscoitos
Óleos de cozinha
Amido ou fécula
Vinho para culinária
Xarope de milho
Massas
Massa para pães e bolos
Massa para cookies e brownies
Crostas de torta
Decorações de bolo comestíveis

Açúcar para algodão doce
Farinha
Corantes alimentares
Coberturas e glacê
Suco de limão

Farinha de trigo integral
Melaço
Recheios para tortas
Gordura vegetal e animal
Culturas de fermentação
Açúcar e adoçantes
Pérolas de tapioca
Pasta de tomate
Gelatina sem sabor
Vinagre
Misturas para waffles e panquecas
Fermento
Lacticínios
Manteiga e margarina
Queijo
Cremeira para café
Queijo cottage
Creme
Creme azedo
Chantili
Iogurte
Molhos e pastas
Manteiga de maçã
Molhos à base de queijo
Queijo cremoso

Homus
Compotas e geléias
Manteigas de karité
Molho mexicano

Molho vegetariano
Cestas de alimentos para presente
Sobremesas congeladas e novidades
Sorvete e iogurte congelado
Sobremesas com sorvete
Picolés
Frutas e vegetais
Frutas em conserva e enlatadas
Legumes em conserva e enlatados
Feijão em lata
Frutas secas
Legumes secos
Feijão seco
Frutas frescas e congeladas
Maçãs
Atemoias
Abacates


Bagas
Fruta-pão
Peras espinhosas
Anonas
Frutas cítricas
Toranjas

Limões

Limas
Laranjas

Cocos
Tâmaras

Figos
Misturas de frutas
Uvas
Goiabas
Homli

Longans
Nêsperas
Lichias
Medronho
Abricó-do-pará
Mangostões
Melões
Papaias
Maracujás
Peras
Caquis
Camapu
Abacaxis
Pitaias
Romãs
Marmelos
Rambutões
Sapodillos
Sapotas
Graviolas
Carambolas
Frutas com caroço
Damascos
Cerejas
Mangas
Pêssegos e nectarinas

Ameixas
Fruta-pinha
Tamarindos
Legumes frescos e congelados
Mandioquinha
Alcachofras
Aspargos
Feijões
Beterrabas
Borragem
Brócolis
Couves-de-bruxelas
Repolho
Folhas de cacto
Alcachofra-brava
Cenouras
Couve-flor
Aipos
Raízes de aipo
Milho
Pepinos
Berinjelas
Bulbos de funcho
Samambaias fiddlehead
Mostarda-castanha
Kai-lan
Alho
Raízes de gengibre
Raízes de bardana
Verduras
Rúcula
Folhas de beterraba
Repolhos chineses
Acelga
Chicória
Choi sum
Couve-de-folhas
Alface
Espinafre de água
Misturas para saladas
Espinafre
Yu choy
Raiz-forte
Jicamas
Couve-rábano
Alho-poró
Raíz de lótus

Cogumelos
Quiabo
Cebolas
Raízes de salsa
Cherovia
Ervilhas
Pimentas
Batatas
Rabanetes
Ruibarbos
Chalotas
Brotos
Abóboras e cabaços
Cana de açúcar
Alcachofra-de-jerusalém
Batatas doces
Tamarilhos
Raiz de taro
Tomates
Nabos e nutabagas
Misturas de legumes
Castanha-d'água
Agrião
Grama de trigo
Inhame
Mandioca
Caldas de frutas
Grãos, arroz e cereais
Amaranto
Cevada
Trigo-sarraceno
Cereais e granola
Cuscuz
Milhete
Aveias, grãos e farinha de aveia

Arroz
Centeio
Trigo
Carne, frutos do mar e ovos
Ovos




Carne
Carne em conserva
Carnes frescas e congeladas
Carnes prontas e fatiadas
Frutos do mar
Frutos do mar enlatados
Frutos do mar frescos e congelados
Nozes e sementes
Massas e talharins
Pratos prontos
Acompanhamentos e aperitivos prontos
Refeições e entradas prontas
Temperos
Ervas e temperos
Glutamato monossódico
Pimenta
Sal
Aperitivos e petiscos
Grissini
Barras de cereais e granola


Salgadinhos de queijo
Batatinhas fritas
Biscoitos salgados

Lanches de frutas
Carne seca
Pipoca
Torresmo

Pudins e gelatinas
Biscoito de arroz
Complementos para saladas
Salgadinhos de gergelim
Bolinhos para o lanche
Bolinhos de arroz orientais
Mixes de tira-gosto
Sopas e caldos
Produtos vegetarianos, tofu e soja
Substitutos do queijo
Substitutos da carne



Produtos de tabaco
Fumo para mascar
Cigarros
Charutos
Fumo solto
Cachimbos
Cigarros eletrônicos e vaporizadores


Móveis
Móveis para bebês
Conjuntos de móveis infantis
Acessórios para berços e moisés
Berços e moisés
Trocadores
Acessórios para berço e cama infantil
Protetores de berço
Kits para conversão de berço
Berços e camas infantis
Acessórios para cadeiras de refeição
Cadeirões e assentos elevatórios
Camas e acessórios
Acessórios para cama
Camas e estruturas de camas
Cabeceiras e estribos de camas
Estrados
Colchões
Bancos
Bancos de cozinha e sala de jantar
Bancos de baú e entrada
Bancos de penteadeira
Armários e armazenamento
Guarda-roupas
Buffets
Cristaleiras
Cômodas
Arquivos de aço
Móveis com tábua de passar roupa
Armários de cozinha
Porta-revistas
Gabinetes e racks para armazenamento de mídia
Armários e gabinetes de armazenamento
Caixas de armazenamento
Baús de enxoval
Caixas de brinquedo
Armários
Armários para banheiro
Penteadeiras
Armários de vinhos e licores
Suportes para vinho
Carrinhos
Carrinhos de cozinha
Ilhas de cozinha
Acessórios para cadeiras
Peças de reposição para cadeiras suspensas
Cadeiras
Poltronas, cadeiras reclináveis e poltronas-cama
Pufes redondos
Cadeira espreguiçadeira
Cadeiras de massagem elétricas
Cadeiras de chão
Cadeiras e bancos dobráveis
Cadeiras de jogo
Cadeiras suspensas
Cadeiras de cozinha e sala de jantar
Cadeiras de balanço
Poltronas
Bancos altos para bares
Centros de entretenimento e mídia
Conjuntos de móveis
Conjuntos de móveis para banheiro
Conjuntos de móveis para quarto
Conjuntos de móveis para cozinha e sala de jantar
Conjuntos de móveis para sala de estar
Armações para futons
Almofadas para futon

Móveis para escritório
Escrivaninhas
Cadeiras de escritório
Conjuntos de móveis para escritório
Mesas de trabalho
Mesas de arte e desenho
Mesas de sala de conferências
Estações de trabalho e cubículos
Acessórios de mobiliário para escritório
Acessórios e peças para escrivaninhas
Acessórios para cadeiras de escritório
Acessórios para estações de trabalho e cubículos
Pufes
Móveis para exteriores
Camas de jardim
Cojuntos de móveis para exteriores
Pufes para exteriores
Assentos para exteriores
Bancos para exteriores
Cadeiras para exteriores
Unidades de sofá com módulos externos
Sofás para exteriores
Cadeiras de praia
Baús para armazenamento externo
Mesas para exteriores
Acessórios para móveis de jardim
Capas para móveis de jardim
Acessórios para divisórias
Paredes divisórias
Estantes
Estantes para livros
Prateleiras
Acessórios para prateleiras
Prateleiras de substituição
Acessórios para sofá
Suportes para sofás e poltronas
Unidades de sofás modulares
Sofás
Acessórios para mesas
Pernas de mesa
Tampos de mesa
Mesas
Mesas auxiliares
Mesas de centro
Mesinhas de apoio
Mesas-balcão
Mesas de atividades
Mesas dobradiças
Mesas de cozinha e de sala de jantar

Criados-mudos
Mesas de pôquer e jogos em geral
Mesas para máquina de costura
Ferragens
Consumíveis para construção
Produtos químicos
Neutralizadores de ácido
Amônia
Limpadores de chaminé
Limpadores de alvenaria e concreto
Removedores de gelo
Limpadores de decks e cercas
Limpadores de ralos
Sprays de refrigeração elétrica
Fluido de isqueiro
Limpadores de fossa séptica e latrina
Adesivos e colas para ferragens
Fita métrica
Lubrificantes
Consumíveis para alvenaria
Tijolos, pedras e concretos
Cimentos
Argamassa
Consumíveis para pintura
Tinta
Aglutinantes de tintas
Pintura base
Pigmentos
Vernizes e finalizadores
Primer para PVC
Proteções e vedações
Material para solda
Solventes, removedores e tíner
Gesso e compostos para conserto de paredes
Materiais de construção
Balcões
Acessórios para portas
Campainhas da porta
Portas automáticas
Estruturas de portas
Fechaduras decorativas para portas
Maçanetas e puxadores
Aldravas
Protetores para maçanetas e puxadores
Batentes de portas
Desarmadores elétricos
Portas
Portas de garagem
Portas residenciais

Pisos e carpetes
Vidro
Sistemas de corrimãos e trilhos
Alçapões
Isolamento
Madeira cortada
Molduras decorativas
Vergalhões e varões
Telhado
Acessórios para calhas
Calhas
Rufos
Telhas e placas de telhado
Venezianas
Revestimentos externos
Materiais de isolamento de som
Escadas
Azulejos
Painéis de janelas
Acessórios para vedação contra mau tempo
Ferragens de janelas
Alavancas para janelas
Batentes de janelas
Janelas
Cercas e barreiras
Acessórios para portôes e grades
Painéis de grades
Estacas de cerca
Postes para cerca
Bordas e margens de jardins
Portões
Treliças
Barreiras de controle de segurança e multidões






Contêineres e tanques de combustível
Acessórios para ferragens
Suportes de parede
Ferragens para armários embutidos
Fechaduras decorativas para armários e móveis
Puxadores de armários embutidos
Ferrolhos de armários embutidos
Portas de armários embutidos
Maçanetas e alças para armários embutidos
Rodízios
Correntes, cabos e cordas
Cordas elásticas
Correntes
Correntes de puxar
Corda
Amarras
Barbante
Fios
Bobinas
Moldes de concreto
Passadores de pinos e hastes
Corrediças para gavetas
Panos de proteção para reparos
Filtros e peneiras
Faixas sinalizadoras e faixas de isolamento
Mangueiras de gás
Estacas de solo
Parafusos de hardware
Buchas para placa de reboco
Pregos
Porcas e parafusos
Rebites
Parafusos para encadernação
Parafusos
Hastes rosqueada
Arruelas
Dobradiças
Ganchos, fivelas e prendedores
Conectores de correntes
Abraçadeiras
Ganchos, braçadeiras e correntes
Fivelas
Mangueiras de lubrificação
Fôrmas para fundição de metal
Mantas e cobertores para transporte e insonorização
Mangueiras pneumáticas
Chapas de suporte para postes
Molas
Lonas
Porta-ferramentas
Suporte para mangueiras de jardim
Cintos para ferramentas
Sacolas para ferramentas
Caixas de ferramentas
Armários de ferramentas
Organizador de ferramentas
Bainhas porta-ferramentas
Bancadas de trabalho
Alavancas e braçadeiras de parece
Bombas de hardware
Bombas domésticas
Bombas de piscina, fonte e lago
Bombas de irrigação, regador e reforço
Bombas de drenagem, esgoto e efluentes
Bombas auxiliares
Bombas e sistema de poços
Aquecimento, ventilação e ar condicionado
Filtro secador
Dutos de ar
Controles
Painéis de controle
Umidostatos
Termostatos
Respiros e chaminés
Cadeados e chaves
Chaves em bruto
Capas para chaves
Sistemas de fechadura com cartão
Fechaduras e trincos
Encanamento
Juntas e conexões para encanamento
Anéis de vedação
Estruturas de montagem embutidas
Bocais
Adaptadores e buchas para encanamento
Tampões e bujões para encanamento
Conectores para encanamento
Flanges para válvulas de escoamento
Abraçadeiras para encanamento
Reguladores para encanamento
Registros para encanamento
Peças e ferragens para fixação de encanamento
Acessórios para banheiras
Bases e suportes para banheiras
Bordas de banheira
Drenos para banheiras
Componentes de ralos
Válvulas e protetores de ralos
Tampas para ralos de banheiro
Revestimentos para drenos
Abridores de drenos
Hastes para drenos
Sifões
Encanamento de esgoto
Ralos
Acessórios para torneiras
Arejadores de torneira
Manoplas de torneira
Placas de instalação
Peças para chuveiro
Jatos de banheira e chuveiro
Chuveiros elétricos e pressurizados
Conectores e braços para chuveiros
Bases para chuveiros
Painéis para chuveiros
Portas para chuveiros
Cabeças de chuveiro
Cabines de chuveiro
Filtros de água para chuveiro
Acessórios para pia
Suportes para pias de banheiro
Acessórios para vasos sanitários e bidês
Válvulas automáticas para vasos sanitários
Torneiras e chuveirinhos de bidê
Assentos de vaso sanitário e bidê
Capas para assentos de vaso sanitário
Capas para tampa de vaso sanitário
Capas para caixa acoplada
Alavancas de descarga para vaso sanitário
Descargas de vaso sanitário
Acessórios para vasos sanitários
Instalações de encanamento
Conjuntos para banheiro
Banheiras
Torneiras
Boxes para banheiro
Pias
Pias de banheiro
Pias de cozinha
Privadas e bidês
Bidês
Privadas
Mictórios
Mangueiras e linhas de suprimento
Tubos para encanamento
Kits para reparos de encanamento
Distribuição e filtragem de água
Filtros de água em linha
Suportes para água
Fontes de água potável
Resfriadores de água
Destiladores de água
Acessórios para filtragem de água
Cartuchos para filtro de água
Suportes para filtro de água
Sal para abrandador de água
Amaciador de água
Niveladores de água
Temporizadores de água
Suprimentos para poços
Suprimentos elétricos
Armações, rotores e estatores
Reatores e starters
Escovas de carvão
Quadros de distribuição
Conduítes e compartimentos
Eletrodutos
Tubos termorretráteis
Motores elétricos
Caixas e braçadeiras de montagem
Protetores de tomadas
Interruptores elétricos
Interruptores de luz
Interruptores elétricos especiais
Fios e cabos elétricos
Acessórios para fios de extensão
Cabos extensores
Acessórios para gerador
Geradores
Kits de automação doméstica
Conectores fêmea para telefonia/dados
Conversores de potência
Tomadas
Transformadores de energia
Tomadas e soquetes
Kits de energia solar
Painéis solares
Reguladores e transformadores de tensão
Espelhos para tomadas e interruptores
Sensores e controles de soquete de parede
Tampas e cápsulas para fios
Conectores e terminais de cabos
Motores pequenos
Tanques de armazenamento
Acessórios para ferramentas
Acessórios para jateadores de areia
Estruturas para jateadores de areia
Acessórios para machado
Cabos para machado
Lâminas para machado
Acessórios de corte
Ponteiras para tesouras de punção
Acessórios para furadeiras
Brocas para furadeiras
Extensões para brocas
Afiadores de brocas
Mandris para furadeiras
Suportes e guias para furadeiras
Serras-copo
Acessórios para propulsores
Acessórios para lanternas
Acessórios para rebarbadoras
Discos e rebolos para esmeril
Acessórios para martelos
Acessórios para martelo de pressão
Cabos de martelo
Cabeças de martelo
Grampo industrial
Gabaritos
Magnetizadores e desmagnetizadores
Acessórios para enxadas e picaretas
Cabos para enxadas e picaretas
Acessórios para ferramentas de medida e sensores
Acessórios para ferramentas de teste elétrico
Acessórios para detector de gás
Acessórios para medição de escala
Acessórios para multímetro
Misturadores
Acessórios para ferramentas de pintura
Acessórios para aerógrafos
Soluções de limpeza para pincéis
Acessórios para rolos de pintura
Baterias para ferramentas elétricas
Carregadores de ferramentas elétricas
Acessórios para tupias
Brocas para máquinas de desbastar
Mesas para máquinas de desbastar
Acessórios para lixamento
Esponjas abrasivas para lixas e lixamento
Acessórios para serras
Acessórios para serra de fita
Acessórios para serra circular de mão
Acessórios para serra tico-tico
Acessórios para serra de esquadria
Acessórios para cavalete de serrador
Acessórios para limadoras
Cortadoras limadoras
Acessórios para ferros de solda
Suportes para soldadora elétrica
Pontas para ferros de solda
Lâminas para ferramentas
Lâminas para cortadores e raspadores
Lâminas para serra
Cunhas para cabos de ferramentas
Correias de segurança para ferramentas
Soquetes para ferramentas
Suportes para ferramentas
Suportes para serras
Ferramentas de cunha
Acessórios de soldagem
Ferramentas
Jateadores de areia
Bigornas
Machados
Plainas
Ferramentas para entalhe
Ferramentas para calafetagem
Escovas para chaminé
Compactadores
Compressores
Vassouras para concreto
Cortadores
Corta-vergalhão
Cortadores de vidro
Cisalhadores
Tenazes
Cortador de tubos
Cortadores de rebarbas
Cortadores de azulejos e telhas
Facas utilitárias
Máquinas de rebarbar
Carros e carrinhos de mão
Furadeiras
Parafusos sem-fim
Furadeiras mecânicas
Furadeiras elétricas portáteis
Máquinas de entalhador de madeira
Furadeiras pneumáticas
Fitas pescadoras
Lanternas e lanternas de cabeça


Pistolas de graxa
Esmerilhadeiras
Garras
Marteladores
Martelos
Martelos elétricos
Mixer de mão
Tochas de soldagem
Sopradores térmicos
Chaves inglesas e de impacto
Vibradores industriais
Espelhos de inspeção
Escadas e andaimes
Escadas com rodinhas
Escadas de mão
Andaimes
Banquinhos de apoio
Plataformas de trabalho
Tornos
Trocadores de lâmpadas
Isqueiros e palitos de fósforo
Cortadores de lenha
Ímãs de levantamento
Ferramentas de marcação
Ferramentas para alvenaria
Ferramentas para tijolos
Misturadores de cimento
Linhas de construção
Boias
Esponjas para parede
Acabamento de bordas
Plainas para alvenaria
Colheres-de-pedreiro para alvenaria
Colheres-de-pedreiro elétricas
Enxadões e picaretas
Sensores e ferramentas para medição
Medidores de qualidade do ar
Altímetros
Anemômetro
Barômetros
Calibradores
Calibradores de madeira
Medidores de distância
Divisores
Ferramentas para testes elétricos
Medidores e controladores de fluxo
Ferramentas detectoras de gás
Manômetros
Contadores Geiger
Higrômetro
Termômetros infravermelhos
Afiadores de facas
Níveis
Níveis de bolha
Níveis a laser
Linhas de mira
Escalas de medição
Rodas de medição
Medidores de umidade
Sondas e detectores
Transferidores
Localizadores de barras de reforço
Réguas
Sismógrafo
Medidores de som
Esquadros
Escalímetros
Sensores de vigas
Fitas métricas
Teodolitos
Câmeras termográficas de diagnóstico
Termopares
Transdutores
Fotômetros UV
Medidores de vibração
Meteorologistas e estações meteorológicas
Medidores de pH
Máquinas de fresar
Ferramentas elétricas multifuncionais
Alicates de unha
Máquinas de pregar e grampear
Drenos de filtros de óleo
Ferramentas para pintura
Aerógrafos
Pincéis para tinta
Rolos de cantos
Rolos de pintura
Misturadores de tinta
Esponjas de pintura
Pulverizadores de pintura
Coadores de tinta
Bandejas para pintura
Ferramentas para recolher materiais
Entortadores de tubos
Limpadores de tubos e canos
Pincéis para canos
Plainas elétricas
Plainas manuais
Alicates
Pistões
Polidores
Escavadeiras para postes
Pés-de-cabra
Furadores
Espátulas e raspadores
Mandris
Ferramentas de rebites
Pistolas de rebites
Alicates de rebites
Tupias
Lixadeiras
Suportes para lixas
Cavaletes para serrar madeira
Serras
Serras de fita
Serras de corte
Serras manuais
Serras circulares manuais
Serras tico-tico
Serras de azulejo e alvenaria
Serras de esquadria
Serras de painel
Serras sabre
Serras de recortes de bancada
Serras de mesa
Chaves de fenda
Moldadores
Afiadores
Chaves de porca
Ferros de solda
Ferramentas para refazer roscas
Machos e cossinetes
Máquinas de rosquear
Braçadeiras de ferramentas
Limas para ferramentas
Chaves para ferramentas
Estiletes
Conjuntos de ferramentas
Conjuntos de ferramentas manuais
Conjuntos de ferramentas elétricas
Revólver de solda
Ferramentas para fios e cabos
Iluminação para trabalho
Chaves inglesas
Saúde e beleza
Cuidados com a saúde
Acupuntura
Modelos de acupuntura
Agulhas de acupuntura
Comadres
Acessórios para monitor biométrico
Acessórios para monitores de atividade
Acessórios para medição de glicose
Solução de controle da glicose no sangue
Tiras para teste de glicose
Lancetadores
Acessórios de monitoramento da pressão arterial
Braceletes de monitoramento da pressão arterial
Acessórios para balança de banheiro
Monitores biométricos
Monitores de atividade
Medidores de glicose
Monitores de pressão
Analisadores de gordura
Balanças de banheiro
Bafômetro
Analisadores de colesterol
Testes de ovulação e monitores de fertilidade


Termômetros médicos
Monitores cardíacos para pré-natal
Oxímetros de pulso
Preservativos
Loções e géis condutores
Caixas de contraceptivos
Primeiros socorros
Antissépticos e suprimentos para limpeza
Protetores de gesso e ataduras
Suprimentos de soluções para lavar os olhos
Kits de primeiros socorros
Tratamentos a frio e a quente
Alívio contra dores musculares, linimentos
Almofadas de aquecimento
Sacos de gelo
Bandagens e fitas
Preparo físico e nutrição
Barras nutritivas
Bebidas que substituem refeições
Géis e mastigáveis nutritivos
Purês
Suplementos para alimentação por sonda
Vitaminas e suplementos
Aparelhos auditivos
Auxiliares à incontinência
Lâmpadas para luminoterapia
Sistemas de alarme hospitalar
Etiquetas de identificação hospitalar
Testes médicos
Kits para testes alérgicos
Kits de exame de tipagem sanguínea
Testes de droga
Testes de HIV
Testes de gravidez
Testes de infecções do trato urinário
Medicamentos
Mobilidade e acessibilidade
Equipamento de acessibilidade
Scooters elétricos
Cadeiras elevadoras
Placas e lençóis para transferência de pacientes
Cadeiras de rodas
Acessórios para equipamento de acessibilidade
Móveis e utensílios de acessibilidade
Bancos e assentos para banho
Acessórios de auxílio para locomoção
Auxílios para locomoção
Bengalas
Muletas
Andadores
Equipamentos de fisioterapia
Estimuladores musculares elétricos
Balanços terapêuticos
Caixinhas de remédios
Cuidados respiratórios
Nebulizadores
Tanques de oxigênio para uso médico
Aparelhos de PAP (pressão positiva nas vias aéreas)
Máscaras de PAP (pressão positiva nas vias aéreas)
Inaladores de vapor
Recipientes de coleta
Espermicidas
Ataduras elásticas para amputados
Suportes e aparelhos ortodônticos
Lubrificantes cirúrgicos
Limpeza e cuidado de jóias
Produtos para limpeza e polimento de joias
Ferramentas para limpeza de joias
Porta-jóias
Limpadores a vapor para joias
Kits para conserto de relógios
Cuidados pessoais
Cuidados com as costas
Almofadas de apoio para costas e lombar
Cosméticos
Banho e corpo
Lenços umedecidos para adultos
Sabonete
Sais de banho e banho de espuma
Escovas de banho
Esponjas e escovas de banho
Sabonetes para o corpo
Desinfetante de mãos
Sabonete líquido para as mãos
Sabonete em pó para as mãos
Toucas de banho
Cestas de presentes para o corpo e rosto
Conjuntos de maquiagem
Limpadores de utensílios cosméticos
Ferramentas cosméticas
Ferramentas de maquiagem
Fita e cola para pálpebra dupla
Moldes para sobrancelha
Refis para curvex
Curvex
Espelhos de maquiagem
Mata-borrão facial
Acessórios para cílios postiços
Cola para cílios postiços
Aplicadores para cílios postiços
Removedor de cílios postiços
Pincéis de maquiagem
Esponjas de maquiagem
Estojos de maquiagem com refil
Ferramentas para unhas
Empurradores de cutículas
Alicates de cutículas
Separador de dedos para pedicure
Conjuntos de utensílios para manicure
Polidores de unhas
Cortadores de unhas
Acessórios de lixa elétrica
Lixa elétrica de unha
Secadores de unhas
Lixas comuns e lixas metálicas de unhas
Ferramentas para cuidados com a pele
Saunas faciais
Lixa para pés
Aplicadores de loção e filtro solar
Pedras-pomes
Removedores de impurezas
Rolos dermatológicos
Cabeças de escovas para limpeza de pele
Sistemas e pincéis de limpeza de pele
Maquiagem
Maquiagem corporal
Glitter para o corpo e cabelo
Bases e tintas corporais
Maquiagem para fantasia e teatro
Maquiagem para os olhos
Primer para olhos
Sombras
Lápis para sobrancelhas
Delineador para olhos
Cílios postiços
Tratamentos para crescimento dos cílios e das sobrancelhas
Rímel
Primers de máscara para cílios
Maquiagem para o rosto
Blushes e bronzers
Pó facial
Primers faciais
Bases e corretivos
Iluminadores
Maquiagem para os lábios
Corantes para bochecha e lábios
Brilhos labiais
Delineador labial
Primers labiais
Batons
Sprays de acabamento para maquiagem
Tatuagens temporárias
Cuidados com as unhas
Cremes e óleos para cutículas
Unhas postiças
Cola para unhas
Kits e acessórios de Nail Art
Gotas e sprays secantes para as unhas
Removedores de esmalte
Diluente para esmalte
Esmaltes
Perfume e colônia
Cuidados com a pele
Tratamentos e kits para acne
Kits anti-idade de cuidados com a pele
Óleos corporais
Talco
Máscara comprimida para cuidado da pele
Cremes de limpeza para o rosto
Kits para limpeza facial
Limpa-poros faciais
Cuidados com os lábios


Creme hidratante
Removedores de maquiagem
Vaselina
Máscaras e peelings faciais
Repelente de insetos
Bloqueadores solares
Produtos para bronzeamento
Autobronzeador
Óleo bronzeador
Tonificantes e adstringentes


Removedores de verrugas
Bolas de algodão
Cotonetes
Desodorantes e antitranspirantes


Cuidados com os ouvidos
Cones de limpeza de ouvidos
Remédios para ouvidos
Secadores de orelhas
Removedores de cera de ouvido
Seringas para ouvidos
Kits de remoção de cera
Porta tampões de ouvido
Tampões de ouvido
Kits e suprimentos enema
Suprimentos para a higiene feminina
Desodorantes femininos
Produtos para higiene íntima
Absorventes e protetores femininos
Coletores menstruais
Tampões
Cuidados com os pés
Cuidados com joanetes
Cuidados com espigões e calos
Desodorantes para os pés
Palmilhas e proteções para os pés
Separador de dedos
Cuidados com os cabelos
Kits de cuidados com os cabelos
Tintura para cabelo
Removedores de tinta de cabelo
Acessórios para tintura de cabelo
Corretivos para perda de cabelo
Tratamentos para calvície
Alisadores de cabelo
Tesouras de cabelo
Toucas térmicas
Produtos de penteado
Acessórios para utensílios de penteado
Pregadores e rolos para cabelo
Acessórios para secadores de cabelo
Acessórios para chapinhas
Utensílios de penteado
Pentes e escovas
Pranchas modeladoras
Bobes
Secadores de cabelo
Chapinhas
Conjuntos de aparelhos para modelagem dos cabelos
Xampu e condicionador



Massagem e relaxamento
Coçadores de costas
Almofadas para os olhos
Cadeiras de massagem
Óleos de massagem
Aquecedores para pedras de massagem
Pedras de massagem
Mesas de massagem
Massageadores



Cuidados bucais
Spray bucal
Fio-dental
Protetores bucais
Refis para jatos de água
Jatos de água para limpeza bucal
Adesivos para dentadura
Limpadores de próteses
Kits de reparos para dentaduras
Dentaduras
Massageadores de gengiva
Antisséptico bucal
Estojos para aparelhos ortodônticos
Fio-dental elétrico
Branqueadores dentais
Limpadores de língua
Acessórios para escova de dente
Capas para escovas de dente
Cabeças de reposição para escovas de dente
Desinfetantes para escovas de dente
Escovas de dente
Pasta de dente
Espremedores e suportes para pasta de dentes
Palitos de dente
Lubrificantes pessoais
Barbearia e embelezamento
Loção pós-barba
Clareadores de pelos para o corpo e rosto
Acessórios para barbeadores elétricos
Barbeadores elétricos
Acessórios para aparadores de cabelo
Máquinas e tesouras para cortar cabelo
Depilação
Cremes depilatórios
Aparelhos de eletrólise
Depiladores
Aquecedores de cera para depilação
Aparelhos para remoção de pelos a laser
Kits e suprimentos para depilação com cera
Navalhas e lâminas de barbear
Tigelas e canecas de barbear
Pincéis de barba
Cremes de barbear
Kits de barbear
Lápis vasoconstritor
Auxiliares do sono
Máscaras para dormir
Soluções para o ronco e a apneia do sono
Travesseiros de viagem
Máquinas de sons para relaxar e dormir
Barracas de bronzeamento artificial
Esteiras de bronzeamento
Pinças
Cuidados com a visão
Cuidados com lentes de contato
Kit de cuidados para lentes de contato
Caixas para lentes de contato
Soluções para lentes de contato
Lentes de contato
Colírios e lubrificantes para olhos
Lentes para óculos
Óculos
Acessórios para óculos
Estojos e suportes para óculos
Soluções para limpeza de lentes

Correntes e cordões para óculos
Lentes para óculos de sol
Casa e jardim
Acessórios para banheiro
Suporte para banheiro
Tapetes e capachos para banheiro
Travesseiros de banheira
Suportes para acessórios de banheiro
Conjuntos de acessórios para banheiro
Suportes para lenços faciais
Acessórios para secador de mão
Secadores de mãos
Armários para remédios
Canides para roupão
Barras de apoio
Argolas para cortinas de box de banheiro
Cortinas para box de banheiro
Barras para chuveiros
Dispensers para sabonete líquido e creme hidratante
Saboneteiras
Cabeças para escovas de vaso sanitário
Suportes e escovas de vaso sanitário
Porta-papel higiênico
Porta-escovas de dentes
Porta-toalhas e suportes para toalhas
Segurança domiciliar e comercial
Câmeras de vigilância falsas
Sistemas de alarme domiciliar
Sensores de movimento
Espelhos de segurança
Luzes de segurança
Monitores e câmeras de segurança
Acessórios de segurança para cofres
Cofres
Sensores de sistema de segurança
Decoração
Placas de endereço
Flores sintéticas
Comida artificial
Obra de arte
Tapeçarias decorativas
Pôsteres, quadros e artes visuais
Esculturas e estátuas
Almofada do encosto
Cestos
Acessórios para alimentadores de aves
Comedouros para aves
Comedouros para pássaros
Comedouros para borboletas
Comedouros para esquilos
Acessórios para casa de pássaros
Casinhas para pássaros e animais silvestres
Casinhas para morcegos
Casinhas para pássaros
Casinhas para borboletas
Piscinas para pássaros
Suporte para livros
Figuras de papelão em tamanho natural
Almofadas para poltronas e sofás
Peças de relógios
Relógios
Despertadores
Relógios de mesa e prateleira
Relógios de pêndulo
Relógios de parede
Cabideiros e porta-chapéus
Sinos decorativos
Garrafas decorativas
Tigelas decorativas
Potes decorativos

Pratos decorativos
Travessas decorativas
Capachos
Apanhadores de sonhos
Flores secas
Ecosferas
Estatuetas
Florões
Acessórios para bandeiras e birutas
Postes de luz para bandeiras e birutas
Kits e equipamentos para montagem de mastros para bandeiras e birutas
Postes para bandeiras e birutas
Bandeiras e birutas
Velas elétricas
Fontes e lagos
Acessórios para fontes e lagos
Fontes artificiais
Lagos
Pedras para jardins e caminhos
Réguas do crescimento
Adesivos de parede e vidro
Acessórios domésticos para fragrâncias
Aquecedores de velas e óleos
Castiçais
Apagadores de vela
Porta-incensos
Fragrâncias domésticas
Aromatizador de ambiente
Velas
Óleos da fragrância
Incenso
Pot-pourri
Tortinhas de cera
Ampulhetas
Letras e números para casa
Enfeites de jardim e grama
Abertura em portas ou paredes para correspondência
Acessórios para caixa de correio
Capa para caixa de correio
Armários para caixas de correio
Bandeira para caixa de correio
Hastes de caixa de correio
Porta avulsa de caixa de correio
Caixas de correio
Espelhos
Caixas de música
Anéis para guardanapos
Sinalizações da novidade
Almofadas para pufe
Porta-retratos
Porquinhos e cofrinhos
Correntes para chuva
Pluviômetros
Ímãs de geladeira
Tapetes
Decoração de Natal
Calendários de Advento
Saias para árvore de Natal
Suportes para árvore de Natal
Kits de decoração de ovos de Páscoa
Expositores para enfeites de Natal
Ganchos para enfeites de Natal
Enfeites do Feriados
Cabides para meias de Natal
Meias de Natal
Bonecas japonesas tradicionais
Presépios
Acessórios e conjuntos de miniaturas sazonais
Molduras tipo vitrine
Capas de sofás
Globos de neve
Vidros decorativos que refletem a luz solar
Relógios de sol
Almofadas
Baús
Pedras decorativas
Vasos
Papel de parede
Cata-ventos e decoração de telhado
Sinos de vento
Rodas de vento
Imãs de janela
Acessórios para manutenção de janelas
Anéis para cortina
Varas de cortina
Ganchos e franjas de cortina
Peças de substituição para manutenção de janelas
Manutenção de janelas
Persianas e cortinas
Painéis de vitrais
Persianas
Películas para janelas
Telas para janelas
Cortinados
Globos terrestres
Coroas de flores e grinaldas
Preparação para emergências
Alarmes de terremoto
Cobertores térmicos
Kits de alimentação de emergência
Ferramentas de emergência e kits de primeiros socorros
Buchas para móveis
Acessórios para lareira e fogão à lenha
Foles
Redes para lareiras e fornos a lenha
Grades para lareira
Refletores de lareira
Telas para lareira
Ferramentas para lareira
Lenha e combustível
Assoalhos de lareira
Acessórios para prateleiras de lenha e madeira
Prateleiras para lenha e madeira
Ventiladores e sopradores para lareiras
Lareiras
Segurança contra incêndio, enchentes e gás
Painel de controle de alarme para incêndio
Alarmes de incêndio
Armários e acessórios para extintores de incêndio
Extintores de incêndio
Rociador automático contra incendios
Detectores de calor
Detectores de fumaça e monóxido de carbono


Detectores de vazamentos
Acessórios para eletrodomésticos
Acessórios para ar condicionado
Protetores de ar-condicionado
Filtros de ar condicionado
Acessórios para purificadores de ar
Filtros de purificadores de ar
Acessórios para desumidificadores
Acessórios para ventilador
Acessórios para carpetes e limpadores a vapor
Acessórios para fornalhas e caldeiras
Acessórios para aquecedores
Refletores para aquecedores
Acessórios de umidificadores
Filtros de umidificadores
Acessórios para aparelhos de lavanderia
Acessórios para vaporizador de roupas
Acessórios para passar roupa
Acessórios para prensa a vapor
Acessórios para lavadoras e secadoras de roupas
Acessórios para aquecedores de terraços
Capas para aquecedores de terraços
Acessórios para aspiradores
Acessórios para aquecedores de água
Hastes de eletrodo positivo para aquecedores
Cilindros de água quente
Elementos para aquecedores
Tanques de expansão do aquecedor de água
Bandejas para aquecedores
Chaminés para aquecedores
Respiros para aquecedores
Eletrodomésticos
Controle climático
Aparelhos de ar condicionado
Purificadores de ar
Desumidificadores
Aquecedores de duto
Climatizadores evaporativos
Ventiladores
Ventiladores de teto
Ventiladores de mesa e pedestal
Ventilador de mão
Exaustores
Ventiladores de parede
Fornalhas e caldeiras
Radiadores para aquecimento
Umidificadores
Sistemas de umidificação ao ar livre
Aquecedores de terraço
Aquecedores portáteis
Secadores de piso e carpete
Limpadores de carpete a vapor




Polidores de piso
Secadores de futons
Controles remotos para porta de garagem
Abridores de porta de garagem
Eletrodomésticos para lavanderia
Secadoras de roupa
Vaporizador de roupas
Ferros e sistemas de passar roupa
Unidades combinadas para lavanderia
Prensas à vapor
Lavadoras de roupas
Limpadores ultrassônicos
Aspiradores de pó
Ferros para papel de parede
Aquecedores de água
Suprimentos domésticos
Forros para prateleiras e gavetas
Películas protetoras de pisos e passadeiras
Feltro protetor de piso
Tapetes para garagem
Sacos de lixo
Materiais para limpeza doméstica
Cabos de vassoura e esfregão
Cabeças de vassoura
Vassouras
Baldes
Varredores de carpetes
Luvas de limpeza
Refis para espanadores
Espanadores
Pás de lixo
Protetores de tecidos e forros
Produtos para limpeza doméstica
Para todos os tipos de limpeza
Limpadores de carpete
Produtos de limpeza desincrustantes e descalcificadores
Sabão e detergente para louças
Limpadores para lava-louças
Limpadores de tecidos e estofados
Limpadores para piso de madeira
Limpadores e polidores de mobiliário
Limpadores de superfície e vidros


Desinfetantes domésticos
Limpadores de forno e grelha
Removedores de odor e manchas para animais de estimação
Secante abrilhantador
Limpadores e polidores para aço inoxidável
Limpadores para vaso sanitário
Limpadores para banheiras e azulejos
Limpadores para máquinas de lavar roupa
Refis para esfregões
Esfregões
Cabeças e peças de reposição para escovas
Escovas de limpeza
Panos de limpeza
Esponjas e esfregões de polir
Rodos
Produtos domésticos de papel
Lenços para o rosto
Guardanapos de papel
Toalhas de papel
Papel higiênico
Termômetros domésticos
Suprimentos de lavandeira
Água sanitária
Pregadores
Kits para limpeza a seco
Varais
Desodorizadores de tecido
Removedor para tecidos
Amaciantes de tecidos e toalhas amaciantes
Removedores de manchas de tecidos
Goma para tecido
Vestuário de proteção
Apoio para ferro de passar
Almofadas e capas para mesas de passar roupas
Peças de reposição para tábua de passar
Tábuas de passar roupa
Bolas de lavar roupa
Cestos para lavanderia
Detergente para roupa
Sacos e cestas para roupas
Rolos papa-bolinhas
Sprays antiestática e para tirar amassados
Absorvedores de umidade
Controle de peste
Mata-moscas
Armadilhas para controle de peste
Pesticidas
Repelentes
Repelentes de animais
Repelentes de insetos domésticos
Almofadões
Manutenção e ferramentas para sapatos
Tiradores de botas
Sacos para sapatos
Escovas de sapato
Kits para cuidados com sapatos
Secadores de sapatos
Calçadeiras
Polidor de sapatos
Polidores e ceras de engraxar sapatos
Limpador de sola de sapato
Tratamentos e corantes para calçados
Formas e modeladores para sapatos
Tapetes antiderrapantes para degraus
Armazenamento e organização
Roupas e armazenamento de roupas
Mesinhas com carregador de dispositivos
Cabideiros de vestidos
Cabideiros de roupas
Cabides
Caixas para chapéu
Prateleiras e armários para sapatos
Faqueiros
Organizadores de gavetas
Sacos de armazenamento doméstico
Cestos para suprimentos domésticos
Recipientes de armazenamento doméstico
Gaveteiro para armazeamento de utensílios domésticos
Armazenamento de fotos
Álbuns de foto
Caixas de armazenamento de fotos
Cabides e prateleiras de armazenamento
Ganchos e suportes para tábua de passar
Suportes e prateleiras para guarda-chuva
Ganchos utilitários
Acessórios para compressor de lixo
Contenção de resíduos
Lixeiras
Recipientes para resíduos perigosos
Recipientes para reciclagem
Latas de lixo e cestos de lixo
Acessórios para lixeira
Carrinhos para lixeira
Armações para lixeira
Rótulos e sinais para contêineres de lixo
Tampas para lixeira
Rodinhas para lixeira
Produtos de cozinha e aparelhos de jantar
Utensílios para bares
Fontes de absinto
Torneiras de chope
Pedras para gelar uísque
Tubos e resfriadores de bebidas
Tampas
Rolhas e protetores de garrafas
Aparadores de porta-copo
Porta-copos
Conjuntos de utensílios para drinques
Misturadores e utensílios para drinques
Picadores de gelo
Abridores de garrafa
Coqueteleiras
Coadores de coquetel
Pilões
Saca-rolhas
Decantadores
Cortadores de alumínio
Aeradores de vinho
Suportes para garrafas de vinho
Pingentes para taças de vinho
Panelas e assadeiras
Assadeiras
Conjuntos para assadeiras
Travessas para assar
Formas para pães
Grelhas de forno
Formas e moldes para bolos
Formas para muffins e bolos pequenos
Formas para tortas e quiches
Formas para pizza
Pedras para pizza
Pratos para ramequin e suflê
Formas para assar
Acessórios para assadeiras
Protetores e forminhas para confeitaria
Pesos para assar
Tábua para assadeira de carnes
Conjuntos de panelas e assadeiras
Panelas
Caçarolas
Conjuntos de panelas
Panelas para crepe
Panelas para banho-maria
Panelas de ferro
Barril de fermentação e conserva
Fritadeiras e grelhas
Prensas para grelhar
Panelas para paellas
Panelas de pressão e conservas
Panelas para molho
Panelas para sauté
Caçarolas e fritadeiras
Caldeirões
Chaleiras
Tagines

Acessórios para conjunto de panelas
Cabos para panelas
Tampas para panelas
Acessórios para panela de pressão e conservas
Cestas para cozimento a vapor
Acessórios para wok
Escovas para wok
Anéis para wok
Marmitas para alimentos e bebidas
Garrafas de vácuo
Cantis
Caixas e bolsas térmicas
Porta-drinques
Porta-garrafas e latas
Porta-xícaras
Frascos
Sacos vedados
Lancheiras
Cestas de piquenique
Tampas para bebidas
Garrafas térmicas
Garrafas de água
Bolsas de vinhos
Armazenamento de alimentos
Caixas e sacos de pão
Baldes de doces
Biscoteira
Tapas de recipientes para alimentos
Sacos para armazenamento de alimentos
Recipientes para armazenamento de alimentos
Embalagens para alimentos
Papel alumínio
Papel pergaminho
Filme plástico para embalagem
Papel encerado
Jarras para mel
Acessórios para armazenamento de alimentos
Rótulos de alimentos e bebidas
Porta-rolo
Absorvedores de oxigênio
Laços e prendedores de sacos
Acessórios para eletrodomésticos de cozinha
Acessórios para panificador
Acessórios para máquina de café e para máquina de café expresso
Aquecedores para decantador de café
Garrafas de café
Cestas para filtros de café
Filtros de café
Acessórios para moedor de café
Moedores de café
Peças de reposição para máquinas de café e de expresso
Filtros de água para cafeteiras
Jarras para café expresso
Porta-filtros
Cooktop, forno e acessórios para cozinhar
Acessórios para máquina de algodão doce
Acessórios para fritadeira
Acessórios para lava-louças
Acessórios para chaleiras elétricas
Acessórios para panela wok e frigideira elétricas
Acessórios para conjuntos de fondue
Combustíveis em gel para culinária
Garfos de fondue
Suportes para panela de fondue
Acessórios para desidratar alimentos
Chapas para desidratar alimentos
Bandejas para desidratar alimentos
Acessórios para moedor de alimentos
Acessórios para mixers e liquidificadores alimentícios
Acessórios para freezer
Acessórios para eliminação de resíduos
Acessórios para máquina de sorvete
Tigelas para freezer da máquina de sorvete
Acessórios para máquina de fazer raspadinha
Acessórios para máquinas de fazer gelo
Acessórios para espremedores
Acessórios para micro-ondas
Acessórios para churrasqueira externa
Briquetes de carvão vegetal
Chaminés de carvão
Mesas para grelha com rodas
Tampas para churrasqueira externa
Prateleiras e grelhas para churrasqueira externa
Peças de reposição para churrasqueira externa
Espetos e cestas para churrasqueira externa
Grelhas de churrasco
Lascas de lenha para churrasco
Acessórios para máquina de massa
Acessórios para pipoqueiras
Acessórios para fogão portátil
Acessórios para coifa
Acessórios para geladeira
Acessórios para máquinas de refrigerante
Acessórios para mesa térmica
Tampas para panelas de mesa térmica
Panelas para mesa térmica
Acessórios para torradeira
Acessórios para seladora a vácuo
Sacos para seladora a vácuo
Acessórios para máquina de waffle
Acessórios para bebedouros
Galões para bebedouros
Acessórios para adegas climatizadas
Acessórios para máquinas de fazer iogurte
Utensílios para cozinha
Aquecedores de bebidas
Panificadoras
Máquinas para temperar chocolate
Cafeteiras e máquinas de café expresso
Cafeteiras
Cafeteiras italianas
Máquinas de café expresso
Prensas francesas de café
Cafeteiras por percolação
Cafeteiras a vácuo
Fogões de mesa
Máquinas de algodão-doce
Fritadeiras fundas
Fatiadores de frios
Lava-louças
Grelhadores elétricos
Chaleiras elétricas
Panelas quadradas e woks elétricos
Conjuntos para fondue
Panelas e panelas de pressão
Cozinhadores de ovos
Panelas a vapor
Panelas para arroz
Panelas para cozimento lento
Panelas térmicas
Fornos de água
Desidratador de alimentos
Moedores e amassadores de alimentos
Mixers e liquidificadores de comida
Defumadores
Aquecedores de alimento
Rechauds
Lâmpadas para aquecer alimentos
Escorredores de arroz
Balcões térmicos
Congeladores
Máquinas de fazer raspadinha
Trituradores de lixo
Grelhas a gás
Máquinas de bebidas quentes
Chapas quentes para mesa
Sorveteiras
Máquinas de gelo
Máquinas de fazer gelo
Espremedores
Afiadores de faca
Micro-ondas
Batedores e aquecedores de leite
Máquina de bolinhos de arroz japoneses (moti)
Churrasqueiras externas
Fornos
Máquinas de massa
Pipoqueiras
Fogões para camping
Tampas para fogão
Fogões
Geladeiras
Fornos com grelhas e churrasqueiras
Máquinas de fazer refrigerante
Máquinas para fazer leite de soja
Bules
Torradeiras e grelhas
Fornos tostadores
Máquinas de donuts
Máquinas para fazer muffins e cupcakes
Máquinas de pizza
Máquinas para fazer pizza
Máquinas de pretzels
Sanduicheiras
Torradeiras
Formas para quesadillas e  tortillas
Tostadores para waffles
Compactadores de lixo
Seladoras a vácuo
Refrigeradores de água
Filtros de água
Adegas de vinho climatizadas
Máquinas de fazer iogurte
Ferramentas e utensílios de cozinha
Aventais
Tábuas para assar
Colheres para gordura
Pincéis para assados
Dispensadores de bebidas
Suprimentos para decoração de bolos
Espátulas para bolo
Trituradores de latas
Abridores de latas
Garfos para carne
Descascadores
Peneiras e escorredores
Recipiente para condimentos
Cortadores de biscoitos
Prensas de biscoito
Acessórios para termômetro de cozinha
Termômetros para cozinha
Temporizadores para cozinha
Tochas de cozinha
Prateleiras para esfriar alimentos
Tábuas de corte para cozinha
Escorredores de pratos e escoadores
Cortadores de massa
Acessórios para faca elétrica
Lâminas para faca elétrica
Facas elétricas
Peneiras de farinha
Estêncil para comidas e bebidas
Moedores de alimentos
Quebradores de lagostas e caranguejos
Quebra-nozes
Quebra-nozes decorativos
Armários para alimentos
Raladores descascadores
Descascadores de alimentos
Sacos para cozimento a vapor
Espetos
Funis
Espremedor de alho
Formas de gelatina
Formas de gelo
Pistolar para fazer tiras de carne seca
Facas de cozinha
Moldes para cozinha
Organizadores para cozinha
Organizadores de latas
Prateleiras para utensílios para bebidas
Organizadores para armários de cozinha
Organizadores para utensílios de cozinha e bebidas
Prateleiras e suportes para utensílios de cozinha
Suportes e porta-facas
Porta-guardanapos
Suportes para toalhas de papel
Armários para panelas
Porta-temperos
Porta-canudos
Porta-açúcar
Paliteiros
Bandejas para utensílios e louça rasa
Raspadeiras de cozinha
Raspadeiras
Raspadores de tigela
Raspadores de grelha
Tesouras de cozinha
Fatiadores para cozinha
Conjuntos de utensílios para cozinha
Conchas para sopas
Espremedores de batata para cozinha
Xícaras e colheres dosadoras
Amaciantes de carne
Tigelas para preparo de alimentos
Pilões para moer
Porta-azeite e porta-vinagre
Sacos para forno
Luvas de forno e pegadores de panelas
Formas para massa
Liquidificadores para massas
Toalhas para pasteleria
Acessórios para cortador de pizza
Cortadores de pizza
Espremedores de batatas
Acessórios para rolos de massa
Capas e protetores para rolos de macarrão
Anéis para rolos de macarrão
Rolos de massa
Misturadores para molho de salada
Centrífugas de salada
Conchas
Conchas de sorvete
Pazinhas para gelo
Boleadores de melão
Pá para pipoca e batata frita
Porta-utensílios de pia
Tapetes para pia
Escumadeiras
Espátulas
Acessórios para moedor de temperos
Moedor de temperos
Descansos para colheres
Açucareiros
Esteiras para sushi
Coadores de chá
Pegadores
Batedores de ovos
Cozinhas e quitinetes pré-fabricadas
Utensílios para mesa
Conjuntos de café e chá
Bules de café e chá
Aparelho de jantar
Tigelas
Aparelhos de jantar
Pratos
Utensílios para bebidas
Copos para cerveja
Xícaras de café e chá
Pires de café e chá
Conjuntos de utensílios para bebidas
Canecas
Copos para aperitivo
Taças
Copos
Louça rasa
Acessórios para hashi (pauzinhos)
Hashi (pauzinhos)
Conjuntos de talheres
Garfos
Colheres
Facas de mesa
Conjunto saleiro e pimenteiro
Utensílios para servir
Mantegueiras
Bandejas para bolo
Suportes para bolo
Copos para ovos quentes
Molheiras
Tigelas para ponche
Jarras e garrafas para servir
Travessas para servir
Bandejas para servir
Açucareiros e mantegueiras
Terrinas
Acessórios para servir
Suportes para tigelas de ponche
Tampas para terrinas
Suportes para terrinas
Clipes e pesos para toalha de mesa
Tripés
Gramado e jardim
Jardinagem
Adubagem
Adubo
Arejadores de adubo
Recipientes de composto
Controle de Pragas e Doenças
Fertilizantes
Pratos ou bases para vasos
Acessórios de jardinagem
Apoio para joelhos, assentos e patinetes para jardinagem
Sacolas para ferramentas de jardinagem
Bancada para jardinagem
Acessórios de ferramentas para jardinagem
Cabos de ferramentas para jardinagem
Lâminas ou colheres de ferramentas para jardinagem
Peças para carrinho de mão
Ferramentas de jardinagem
Ferramentas para plantio de bulbos
Ferramentas para cultivo
Forquilhas
Machetes e foices para jardinagem
Colher para jardinagem
Pulverizadores de gramado e jardim
Rolos de jardim
Serras de poda
Tesouras de poda
Ancinhos
Pás
Espátulas para jardim
Carrinhos de mão
Estufas
Herbicidas
Tecidos de paisagismo
Acessórios para tecido de paisagismo
Grampos e alfinetes para tecido de paisagismo
Fita para tecido de paisagismo

Cercas e suportes para plantas
Suportes para vasos
Vasos plásticos simples para cachepôs e jardineiras
Potes
Tanques de chuva
Areia e terra


Espaços residenciais externos
Acessórios de toldos para janelas e portas
Toldos para janelas e portas
Acessórios para redes de descanso
Redes de descanso
Mantas para uso ao ar livre
Esteiras de praia
Toalhas de piquenique
Forros de poncho
Estruturas externas
Capotas e toldos
Acessórios para dosséis e gazebos
Kits para dosséis e gazebos
Molduras para dosséis e gazebos
Coberturas para dosséis e gazebos
Postes para dosséis
Pesos para dósseis
Arcos, treliças, caramanchões e pérgolas de jardim
Pontes para jardins
Galpões, garagens e depósitos
Acessórios para guarda-chuva e guarda-sol
Tecido para guarda-chuva e guarda-sol
Suportes para guarda-chuva
Capas de guarda-chuva
Kits de tela de proteção contra insetos para guarda-sóis
Luzes para guarda-sol
Guarda-chuvas e guarda-sóis
Acessórios para bancos de balanço
Balanços para varandas
Equipamento elétrico de exteriores de residências
Motosserras
Cortadores de grama para acabamento
Aparadores de cercas
Arejadores e ancinhos de gramado
Cortadores de grama
Trator de grama
Cortadores de grama automáticos
Cortadores de grama de empurrar
Cortadores de grama de guiar
Aspiradores de jardim
Sopradores de folhas
Base para equipamentos elétricos externos
Conjuntos de equipamento para jardinagem
Vassouras elétricas
Motocultivadores
Mangueiras de pressão
Ventiladores de neve
Tratores
Extirpadores
Acessórios para equipamento elétrico de exteriores de residências
Acessórios para serra de cadeia
Barras de serra de cadeia
Corrente para motosserra
Acessórios para aparador de grama
Acessórios para aparador de cerca viva
Acessórios para cortador de grama
Peças para cortadores de grama de escova
Sacos para cortador de grama
Cintos para cortador de grama
Lâminas para cortador de grama
Tampas para cortadores de grama
Kits de cobertura orgânica do solo para cortadores de grama
Plugues e placas de cobertura orgânica do solo para cortadores de grama
Roldanas e polias para cortadores de grama
Câmaras de ar para pneus de cortador de grama
Pneus para cortadores de grama
Rodas para cortadores de grama
Kits para fazer listras com cortadores de grama
Varredores de jardim
Acessórios para soprador de folhas
Tubos para sopradores de folhas
Adaptadores para equipamento elétrico multifuncional de exteriores de residências
Equipamentos para aparar grama
Adaptadores para sopradores de folhas
Peças para aparador de cerca viva
Peças para serras de poda com cabo extensor
Adaptadores para cultivadores
Peças para aparador de erva daninha
Baterias para equipamento para jardinagem
Acessórios para lavadora de alta pressão
Acessórios para ventilador de neve
Peças e acessórios para tratores
Pneus de trator
Rodas de trator
Acessórios para aparador de erva daninha
Lâminas e carreteis para aparador de grama
Capas para carretel de aparador de grama
Remoção de neve
Raspadores de gelo e escovas para neve
Pás de neve
Sistemas de irrigação
Equipamentos e válvulas para mangueiras de jardim
Bocais de pulverização para mangueiras de jardim
Mangueiras de jardim
Sistemas de sprinklers
Controles de sprinklers
Válvulas de sprinklers
Irrigadores, aspersores e peças
Acessórios para regadores
Regadores
Globos e bicos de irrigação
Iluminação
Iluminação de emergência
Iluminação flutuante
Holofotes
Iluminação posicionada no chão
Luminárias
Iluminação para caminho externo
Lâmpadas
Lâmpadas fluorescentes compactas
Lâmpadas fluorescentes
Lâmpadas incandescentes
Lâmpadas de LED
Luzes de Natal
Instalações de iluminação
Instalações de luzes para gabinete
Instalações de luzes de teto
Candelabro
Luzes de parede
Lâmpadas para luz ambiente ou noturna
Iluminação fotográfica
Tochas de bambu e lamparinas à óleo
Iluminação em trilhos
Acessórios para iluminação em trilho
Instalações de iluminação em trilha
Trilhos para iluminação
Acessórios para iluminação
Suportes para poste de iluminação
Montagem de poste de iluminação
Abajures
Temporizadores de iluminação
Combustíveis para lâmpada a óleo
Lençóis e roupas de cama
Roupas de cama
Dosséis para camas
Lençóis
Saias de cama
Cobertores
Capas de edredons
Protetores de colchão
Capas para colchões
Capas acolchoadas para colchões
Colchonetes
Fronhas e capas de travesseiros
Travesseiros
Colchas e mantas
Conjuntos de roupas para cozinha
Roupas de mesa
Guardanapos de pano
Guardanapos decorativos
Jogo americano de mesa
Caminhos de mesa
Saias de mesa
Toalhas de mesa
Toalhas
Toalhas de banho e toalhinhas de lavabo
Toalhas de praia
Toalhas de cozinha
Sombrinhas e guarda-chuvas
Plantas
Plantas aquáticas
Flores
Plantas de interiores e exteriores



Kits para cultivo de plantas e ervas
Sementes


Árvores
Piscina e spa
Acessórios para piscinas e spa
Trampolins para piscinas
Geradores de cloro para piscinas e spa
Filtros para piscina e spa
Kits para manutenção de piscinas e spas
Escovas e vassouras para piscina
Mangueiras para piscina
Limpadores e produtos químicos para piscinas
Acessórios para cobertura de piscinas
Capas para piscina e plástico para forrar chão
Kits para deck de piscina
Cadeiras e sofás para piscina
Aquecedores de piscina
Escadas, degraus e rampas para piscina
Revestimentos para piscina
Peneiras para limpeza de piscinas
Varredores e aspiradores para piscina
Brinquedos para piscina
Tobogãs para piscina






Piscinas
Acessórios para fumantes
Cinzeiros
Estojos de charutos
Cortadores de charutos
Estojos de cigarros
Piteiras
Acessórios para humidor
Humidores
Capas e estojos para guarda-chuvas
Fogões à lenha
Malas e bolsas
Mochilas
Pastas
Nécessaires de cosmética e higiene
Bolsas para fraldas
Caixas impermeáveis
Mochilas de viagem
Pochetes
Sacos para proteger roupas
Acessórios para malas
Forros e espumas para caixas impermeáveis
Capas de proteção para mochilas
Suportes para malas
Alças de bagagem
Etiquetas de bagagem
Organizadores de embalagem
Garrafas e recipientes de viagem
Bolsas de viagens
Bolsas a tiracolo
Sacolas de compras
Maletas
Maletas para cosméticos
Adultos
Erótico
Livros eróticos
Roupas eróticas
DVDs e vídeos eróticos
Comidas afrodisíacas
Jogos eróticos
Revistas eróticas
Kits para pole dancing
Brinquedos eróticos
Armas
Soqueiras de metal
Porretes e bastões
Facas militares
Acessórios e cuidados para armas
Munição
Caixas e suportes de munição
Maletas e bolsas para armas
Limpeza de armas
Panos e cotonetes para limpeza de armas
Esponjas para limpeza de armas
Solventes para limpeza de armas
Culatras
Coldres para armas
Luzes de arma
Canhões elétricos
Correias para armas
Acessórios e equipamentos de recarga
Prensas para recarga de munição
Pistolas
Spray de pimenta
Nunchaku
Lanças e azagaias
Armas de bastão
Armas imobilizadoras
Espadas
Estrelas de arremesso
Chicotes
Mídia
Livros



Carpintaria e planos de projetos de marcenaria
DVDs e vídeos



Revistas e jornais


Gravações de músicas





Manuais de produtos
Manuais de câmeras e equipamentos ópticos
Manuais de eletrônicos
Manuais de equipamentos esportivos e de recreação
Manuais de eletrodomésticos
Manuais de eletrodomésticos de cozinha
Manuais de brinquedos
Manuais de materiais de escritório
Manuais de equipamentos e furadeiras elétricas
Manuais de serviço de automóveis
Partitura
Materiais de escritório
Acessórios para livros
Capas de livros
Luminárias para leitura
Suportes e descansos para livros
Marcadores de livros
Mata-borrões para escrivaninhas
Arquivamento e organização
Agendas de endereços
Suprimentos para encadernação
Acessórios para fichários
Anéis para encadernação
Divisores indexadores
Protetores de folhas
Fichários
Espirais para encadernação
Máquinas de encadernação
Organizadores de cartões de visita
Suportes para cartões de visitas
Organizadores para CDs/DVDs
Calendários, organizadores e agendas
Arquivos de cartão
Capas de plástico para cartões
Caixas para dinheiro
Organizadores de escrivaninhas
Caixas para arquivar
Pastas para arquivos
Capas para pastas e relatórios


Organizadores de cartões comemorativos
Organizadores de cartas
Estojos de caneta e lápis
Pastas de convenção


Caixas de receitas
Suprimentos em geral
Fixadores de bronze
Líquidos, canetas e fitas corretivas



Borrachas
Etiquetas e adesivos
Etiquetas para endereçamento
Guias para pastas
Etiquetas com clipes
Etiquetas e rolos de recarga
Rótulos de remessa
Etiquetas de remessa
Filme e envelopes laminados
Massa adesiva
Fita para escritório
Clipes e presilhas para papel


Produtos de papel
Papel para encadernação
Crachás em branco
Cartões de visita
Formulários e recibos de negócios
Cheques
Papel para capas

Cartões para indexadores
Cadernos e blocos
Cartões-postais
Papel para impressora e copiadora
Bobinas de papel de recibos
Papelaria
Notas adesivas
Elásticos
Grampos
Tachinhas e alfinetes
Seladores de impulso
Mesas de colo
Placas para nomes
Tapetes de escritório e cadeira
Tapetes antifadiga
Tapetes para cadeira
Tapetes de escritório
Carrinhos de escritório
Carrinhos para equipamentos de áudio e vídeo
Carrinhos de livros
Carrinhos de arquivos
Carrinhos de correio
Carrinhos utilitários
Equipamento para escritório
Acessórios para calculadora
Calculadoras





Dicionários e tradutores eletrônicos
Impressoras de etiquetas
Laminadores
Picadores
Máquinas de franquear
Relógios de ponto
Transcritores e sistemas de ditado
Máquinas de escrever
Instrumentos de escritório
Sinetas
Pranchetas
Abridores de carta
Lupas
Carimbos de borracha para escritório
Apontadores
Removedores de grampos
Grampeadores
Suporte para fita adesiva
Acessórios para instrumentos de escrita
Refis de tinta para marcadores


Tinta e refil para canetas
Grafite e refil para lapiseiras
Instrumentos de escrita
Carvões artísticos
Giz de escrita
Giz de cera
Marcadores


Instrumentos de escrita multifuncionais
Pastéis
Canetas e lápis
Conjuntos de canetas e lápis
Lápis
Lápis artísticos
Lápis para escrever


Canetas
Manuseio de papel
Dedais para papel
Perfuradores
Máquinas de dobrar papel
Organizadores de papéis
Pesos de papel
Shitajiki
Suprimentos para apresentações
Quadros de giz
Quadros de exibição
Acessórios para quadro de avisos
Moldura para quadro de avisos

Quadros de avisos
Quadros de espuma
Quadros para montagem
Quadros para pôster
Câmeras para documentos
Quadros brancos
Blocos para cavalete
Cavaletes
Indicadores a laser
Apoio para livros e discursos
Transparências
Apresentadores sem fio
Suprimentos para remessas
Caixas de remessa e para mudança
Material de embalagem
Fita de embalagem
Material para cerimônias e eventos religiosos
Artigos para funerais
Urnas crematórias
Itens religiosos
Rosários
Santinhos
Altares religiosos
Véus religiosos
Cartas de tarô
Artigos para cerimônia de casamento
Passadeiras para casamentos
Cestas de flores
Almofadas para alianças

Software de computador
Antivírus e software de segurança
Software de negócios e de produtividade
Compiladores e ferramentas de programação
Software de manutenção e utilitários para computadores
Dicionário e software de tradução
Software educativo
Software de contabilidade e impostos
Dados e software para mapas de GPS
Handheld e software de PDA
Software de multimídia e design
Software de modelagem 3D
Software para edição de animação
Software de design gráfico
Software de design de interiores
Software de publicação doméstico
Software de visualização multimídia
Software para composição de música
Software de edição de som
Software para edição de vídeos
Software de webdesign
Software de rede
Software de aplicativo de escritório
Sistemas operacionais
Discos de restauração
Software de conteúdo digital
Ícones para computador
Papéis de parede para computador
Arte digital
Modelos de documentos
Fontes
Banco de imagens e vídeos
Moeda virtual
Software de videogame
Artigos esportivos
Artigos para prática de esportes
Futebol americano
Luvas de futebol americano
Traves da goleira de futebol americano
Suportes para bola de futebol americano
Equipamento de proteção de futebol americano
Cinto da calça de futebol americano
Acessórios do capacete de futebol americano
Tiras que amarram o capacete de futebol americano
Máscaras para futebol americano
Acolchoamento do capacete de futebol americano
Visores do capacete de futebol americano
Capacetes de futebol americano
Rolo de pescoço no futebol americano
Camisas e coletes de proteção para futebol americano
Ombreiras de futebol americano
Equipamento de treinamento de futebol americano
Obstáculos e trenós para futebol americano
Bolas de futebol americano
Beisebol e softbol
Bases de beisebol e softball
Luvas de rebatedor de beisebol e softball
Luvas e mitenes de beisebol e softball
Esteiras de arremesso para beisebol e softbol
Montes de arremesso para beisebol e softbol
Equipamento de proteção para beisebol e softbol
Capacete de rebatedor de beisebol e softball
Protetores peitorais para beisebol e softbol
Caneleiras para beisebol e softbol
Conjuntos de equipamento para apanhadores
Capacetes e máscaras para apanhadores
Tacos de beisebol
Bolas de beisebol
Máquinas de arremesso
Tacos de softbol
Bolas de softbol
Basquete
Peças e acessórios do aro da cesta de basquete
Tabelas de basquete
Acolchoado para aro de basquete
Tabela de basquete com pé
Redes de basquete
Aros da cesta de basquete
Cestas de basquete
Equipamentos auxiliares para treinar basquete
Bolas de basquete
Boxe e artes marciais
Equipamentos de proteção para boxe e artes marciais
Bandagens de boxe e MMA
Protetores de braço para boxe e artes marciais
Protetores corporais para boxe e artes marciais
Capacetes para boxe e artes marciais
Luvas de boxe
Caneleiras de MMA
Equipamento de treinamento para boxe e artes marciais
Luvas de boxe e MMA
Bonecos de luta corpo a corpo
Acessórios para treinos e sacos de boxe
Sacos de boxe
Aparadores de chute
Peças do ringue de boxe
Ringues de boxe
Faixas para artes marciais
Armas de artes marciais
Equipamento de broomball
Animação de torcida
Pompons de líderes de torcida
Treinamento e arbitragem
Braçadeiras de capitão
Marcadores de limite para campos e quadras
Moedas e discos
Bandeirinhas
Cartões e bandeiras de penalidade
Contadores de arremessos
Cadeiras para árbitro
Carteiras para árbitro
Placares
Apitos de arbitragem e treinamento
Indicadores para árbitro de beisebol
Críquete
Bolas de críquete
Acessórios para tacos de críquete
Punhos para tacos de críquete
Tacos de críquete
Conjuntos de equipamento de críquete
Equipamento de proteção de críquete
Luvas de críquete
Capacetes de críquete
Caneleiras de críquete
Estacas de críquete
Dança
Barras de balé
Esgrima
Equipamentos de proteção para esgrima
Luvas e punhos de esgrima
Jaquetas e coletes elétricos para esgrima
Máscaras de esgrima
Armas de esgrima
Hóquei de campo e lacrosse
Equipamento de proteção para hóquei de campo e lacrosse
Luvas de hóquei de campo e lacrosse
Capacetes de hóquei de campo e lacrosse
Máscaras e óculos de proteção para hóquei de campo e lacrosse
Acessórios de proteção para hóquei de campo e lacrosse
Bolas de hóquei em campo
Goleiras de hóquei em campo
Bastões de hóquei
Bolas de lacrosse
Conjuntos de equipamento para lacrosse
Goleiras de lacrosse
Peças do bastão de lacrosse
Cordas e rede de lacrosse
Cabeças do bastão de lacrosse
Cabos para bastões de lacrosse
Bastões de lacrosse
Equipamentos de treinamento de lacrosse
Patinação artística e hóquei
Bolas e discos de hóquei
Traves de hóquei
Equipamento de proteção de hóquei
Cotoveleiras de hóquei
Luvas de hóquei
Conjuntos de equipamento para goleiro de hóquei
Capacetes de hóquei
Calças de hóquei
Caneleiras e joelheiras de hóquei
Protetores de ombros e peito para hóquei
Suspensórios e cintos de hóquei
Trenós para hóquei
Manutenção de tacos de hóquei
Peças para tacos de hóquei
Lâminas para tacos de hóquei
Cabos para tacos de hóquei
Tacos de hóquei
Peças e acessórios para patins para gelo
Botas de patinação artística
Lâminas de patins para gelo
Afiadores de patins para gelo
Proteção para as lâminas dos patins
Tensores para cadarços de patins
Patins para gelo
Equipamento para esportes em geral
Máscaras de simulação de altitude
Coquilhas
Bolsas e carrinhos para carregar bolinhas
Acessórios para bomba de ar
Agulhas para bomba de ar
Bombas de ar
Estantes e carrinhos para colchonetes de ginástica
Giz para alpinismo
Esteiras de ginástica
Redes e telas de treinamento
Escadas e obstáculos para velocidade e agilidade
Cones para agilidade e esportes
Megafones esportivos
Protetores bucais esportivos
Assentos e almofadas para estádios
Ginástica
Barras e traves para ginástica olímpica
Equipamento de proteção para ginástica
Estafas para ginástica
Ringues de ginástica
Trampolins de ginástica
Cavalo com alças para ginástica
Cavalo para ginástica
Raquetebol e squash
Bolas para raquetebol e squash
Óculos de proteção para jogos de raquetebol e squash
Luvas de squash e raquetebol
Raquetes para raquetebol
Raquetes para squash

Tacos de rounders
Luvas de rounders
Rúgbi
Bolas de rúgbi
Luvas de rúgbi
Postes de rúgbi
Equipamento de proteção para rúgbi
Capacetes de rúgbi
Equipamentos de treinamento de rúgbi
Futebol
Bolas de futebol
Bandeirinhas de escanteio
Luvas do goleiro de futebol
Acessórios para traves de futebol
Redes e goleiras de futebol
Equipamento de proteção para futebol
Caneleiras de futebol
Handebol
Bolas de handebol
Tênis
Cestos e carrinhos para bolas de tênis
Lançadores de bolas de tênis
Tubos de bolas de tênis
Bolas de tênis
Redes de tênis
Acessórios para raquetes de tênis
Amortecedores de vibração de raquetes
Bolsas para raquetes de tênis
Fita e cabos de raquete de tênis
Ilhós da raquete de tênis
Corda da raquete de tênis
Raquetes de tênis
Atletismo
Discos
Sarrafo para salto em altura
Almofada para salto em altura
Dardos de arremesso
Almofada para salto com vara
Bastões de revezamento
Arremesso de peso
Pistola de partida
Martelos para arremesso
Obstáculos de pista de atletismo
Blocos de partida para corrida
Vara para salto
Vôlei
Redes de vôlei
Equipamento de proteção para vôlei
Joelheiras para vôlei
Equipamento de treinamento de vôlei
Bolas de vôlei
Equipamento de wallyball
Polo aquático
Bolas de polo aquático
Toucas de polo aquático
Goleiras de polo aquático
Luta
Equipamentos de proteção para luta
Capacetes para luta greco-romana
Joelheiras para luta greco-romana
Exercícios e condicionamento físico
Rodas e rolos para abdominais
Steps aeróbicos
Aparelhos para treinamento de equilíbrio

Acessórios para máquina de cardio
Acessórios para elípticos
Acessórios para bicicleta ergométrica
Acessórios para remo seco
Acessórios para steppers e simuladores de escada
Acessórios para esteira
Aparelhos para exercícios aeróbicos
Elípticos
Bicicletas ergométricas
Remador ergométrico
Steppers


Esteiras
Cordas de pular
Bolas suíças
Faixas elásticas
Bancos para exercício
Colchonetes para equipamentos de ginástica
Conjuntos de equipamentos e máquinas de exercícios
Cunhas de espuma
Acessórios para rolos de espuma
Bolsas para rolos de espuma
Rolos de espuma
Exercícios manuais
Tabelas e sistemas de inversão
Medicine balls
Barras fixas com paralelas
Barras de flexões
Bolas de reação
Paraquedas para velocidade e resistência
Refletores e luzes de segurança para esportes
Cronômetros
Fitas de suspensão
Plataformas vibratórias
Levantamento de peso
Acessórios de pesos
Estantes para pesos livres
Presilhas para barras de musculação
Barras de musculação
Pesos livres
Cintos para levantamento de peso
Luvas de levantamento de peso
Acessórios para aparelhos para levantamento de peso
Aparelhos e suportes para levantamento de peso
Roupas com peso
Yoga e Pilates
Aparelhos para pilates
Blocos de yoga e pilates
Tapetes de yoga e pilates
Toalhas de yoga e pilates
Sacolas para tapete de ioga
Jogos internos
Hóquei aéreo
Equipamento de hóquei aéreo
Peças de mesa de hóquei aéreo
Mesas de hóquei aéreo
Bilhar
Triângulos para bolas de bilhar
Bolas de bilhar
Acessórios para tacos de bilhar
Capas para tacos de bilhar
Giz para tacos de bilhar
Suportes para tacos de bilhar
Tacos e acessórios para bilhar
Luvas de bilhar
Luzes para mesa de bilhar
Peças e acessórios para mesa de bilhar
Caçapas de bilhar
Escovas para mesa de bilhar
Tecido para mesa de bilhar
Capas para mesa de bilhar
Mesas de bilhar
Boliche
Sacos de bolas de boliche
Bolas de boliche
Luvas de boliche
Pinos de boliche
Munhequeiras de boliche
Pebolim
Bolas de pebolim
Peças de mesa de pebolim
Mesas de pebolim
Mesas de jogo
Pingue-pongue
Bolas de pingue-pongue
Redes e suportes para pingue-pongue
Acessórios para raquetes de pingue-pongue
Raquetes de pingue-pongue
Acessórios para máquinas de pingue-pongue
Máquinas de pingue-pongue
Mesas de pingue-pongue
Mesa de shuffleboard
Mesas para shuffleboard
Cera para mesa de shuffleboard
Discos para mesa de shuffleboard
Jogos de dardos
Gabinete para jogos de dardos
Peças de dardos
Acessórios de pontas para dardos
Eixos para dardos
Pontas para dardos
Alvos para jogo de dardos
Dardos
Atividades ao ar livre
Canoagem e esportes aquáticos
Navegação e rafting
Luvas para remo
Acessórios de canoagem
Canoas
Acessórios para caiaques
Caiaques
Leashes para remo
Pás e remos
Pedalinhos
Barcos a remo
Botes de rafting
Roupas de canoagem e esportes aquáticos
Roupa para mergulho
Acessórios para coletes salva-vidas
Coletes salva-vidas
Roupa para surfe ou mergulho
Capacetes para esportes aquáticos
Roupas de mergulho
Calças para mergulho
Acessórios para mergulho
Blusas para mergulho
Roupas para mergulho
Mergulho e snorkeling
Compensadores de flutuação
Medidor de descompressão
Conjuntos de equipamento para mergulho e snorkeling
Pé de pato para mergulho e snorkeling
Máscara para mergulho e snorkeling
Cintos de mergulho
Tesouras e facas para mergulho
Reguladores de mergulho
Tanques de oxigênio
Kitesurf
Estojos para kiteboard
Peças para kiteboard

Arnês para kitesurf e windsurf
Pipas de kitesurf
Surfe
Pranchas de bodyboarding
Pranchas de paddleboard
Pranchas de skimboarding
Leashes de prancha de surfe
Capas para prancha de surfe
Quilhas
Parafina
Pranchas de surfe
Luvas para surfe
Decks para pranchas de surfe
Natação
Boias de braço para crianças
Nadadeiras de mão
Prancha para trabalho de perna
Boias para tração
Cintos de natação
Toucas para natação
Luvas para natação
Acessórios para máscaras e óculos de natação
Óculos e máscara de natação
Pesos de natação
Nadadeira de natação
Mono-nadadeiras
Nadadeira de treinamento
Máquinas para natação
Pinças de nariz
Esportes aquáticos rebocados


Botes rebocáveis
Luvas para esportes aquáticos rebocados
Wakeboard
Leashes para kiteboard e wakeboard
Peças para wakeboard
Pranchas de esqui aquático
Esqui aquático
Aerobarco
Fixações de esqui aquático
Bolsas para esqui aquático
Esquis aquáticos
Cabos para reboque em esportes aquáticos
Suporte para armazenamento de jet-skis
Suporte para armazenamento de barcos
Suporte para armazenamento de pranchas de esportes aquáticos
Windsurfe
Peças da prancha de windsurfe
Quilhas da prancha de windsurfe
Mastros da prancha de windsurfe
Pranchas de windsurfe
Velas de windsurfe
Acampamento e caminhada
Móveis para camping
Acessórios para colchões de ar e colchonetes
Colchões de ar
Camas de lona
Panelas e louça para camping
Luzes e lanternas para camping
Ferramentas para camping
Facas de caça e sobrevivência
Ferramentas e facas multifuncionais
Aquecedores químicos de mão
Sacos de compressão
Acessórios para bastões de caminhada
Bastões para caminhada
Mosquiteiros e telas
Bússolas de navegação
Chuveiros e banheiros portáteis
Recintos privativos e chuveiros portáteis
Banheiros portáteis
Filtros e purificadores de água portáteis
Forros para saco de dormir
Sacos de dormir
Colchonetes para saco de dormir
Acessórios para barracas
Parte interna da barraca
Bases de barracas
Estacas e varetas de barracas
Vestíbulos de barraca
Barracas
Jaquetas corta-vento
Alpinismo
Dispositivos de amarração para alpinismo
Mosquetões para alpinismo
Roupas e acessórios para escalada
Luvas de escalada
Capacetes para alpinismo

Ascensores e descensores para alpinismo
Sacos de giz para alpinismo
Almofadas antichoque para alpinismo
Arnês para alpinismo
Dispositivos de proteção para alpinismo
Corda para alpinismo
Sacos de cordas para alpinismo
Cintos para alpinismo
Ferramentas de escalada no gelo
Parafusos de gelo
Agarras de escalada indoor
Extensores para alpinismo
Ciclismo
Acessórios para bicicletas
Sacos e cestinhas para bicicletas
Cestinhas para bicicletas
Buzinas e campainhas para bicicletas
Gaiolas para bicicletas
Acessórios para assentos de crianças para bicicletas
Assentos de bicicletas para crianças
Acessórios para computador de bicicleta
Computadores para bicicletas
Capas para bicicletas
Para-lamas para bicicletas
Suportes dianteiros e traseiros para bicicletas
Punhos e decoração para guidão de bicicleta
Cadeados para bicicletas
Retrovisores para bicicletas
Bombas para bicicletas
Acolchoamento e capas para assentos de bicicleta
Bombas de pressão para bicicleta
Enfeites para roda de bicicleta
Suportes e armazenamento de bicicletas
Conjuntos de reparos e remendos em pneus de bicicleta
Biqueiras e presilhas para bicicleta
Ferramentas para bicicletas
Trailers para bicicletas
Aparelhos para treinamento com bicicleta
Rodas para treinamento com bicicleta
Sacos e estojos de transporte de bicicletas
Racks de prancha de surf para bicicleta
Kits de conversão para bicicletas elétricas
Peças de bicicleta
Peças para freio de bicicleta
Calibradores de freio de bicicleta
Maçanetas de freio de bicicleta
Rotores de freio de bicicleta
Conjuntos de freios para bicicleta
Tubo do cabo da bicicleta
Cabos de bicicleta
Peças de transmissão de bicicletas
Movimento central de bicicletas
Cassetes e Catracas para bicicleta
Anéis de corrente para bicicleta
Correntes para bicicleta
Manivelas do pedal para bicicletas
Mecanismos de marcha para bicicletas
Pedais para bicicletas
Alavanca de marchas para bicicletas
Garfos para bicicletas
Quadros de bicicleta
Conjuntos de peças de bicicleta
Extensões para guidões
Guidões para bicicleta
Peças para caixa de direção de bicicleta
Rolamentos para caixa de direção da bicicleta
Espaçadores para caixa de direção de bicicleta
Caixas de direção de bicicleta
Descansos de bicicleta
Selins para bicicletas
Presilhas do canote do selim de bicicletas
Canotes do selim de bicicletas
Pequenas peças para bicicletas
Mesas para bicicletas
Adaptadores para válvulas de pneus de bicicleta
Tampas para válvulas de pneus de bicicleta
Válvulas de pneus de bicicleta
Pneus de bicicleta
Câmaras para bicicletas
Peças de rodas de bicicleta
Apoio para os pés para bicicleta
Peças de quadro de bicicleta
Eixos para bicicletas
Fitas protetoras para rodas de bicicleta
Raios de bicicleta
Eixos de rodas de bicicleta
Bocais roscados para rodas de bicicleta
Aros para rodas de bicicletas
Rodas de bicicleta
Bicicletas
Acessórios e roupas para ciclismo
Acessórios de tacos para sapatilhas
Parafusos de tacos para sapatilhas
Protetores de tacos para sapatilhas
Calços para sapatilhas
Presilhas de bicicleta
Luvas para ciclismo
Acessórios e peças de capacetes de ciclismo
Capacetes para ciclismo
Acessórios de proteção para ciclismo
Coberturas para calçados para ciclismo
Acessórios para triciclos
Triciclos
Acessórios para monociclos
Monociclos
Esportes equestres
Suprimentos para cavalos
Cobertores para cavalos
Proteção para patas e botas para cavalos
Ração para cavalos
Máscaras antimoscas para cavalos
Grooming de cavalos
Tosadores e aparadores para cavalos
Pentes, escovas e luvas para cuidados com cavalos
Petiscos para cavalos
Suplementos e vitaminas para cavalos
Vermífugos para cavalos
Equipamentos para cavalos
Freios para cavalos
Bridas
Cilhas para cavalos
Cabrestos para cavalos
Arreios para cavalos
Cordas e correias para cavalos
Rédeas para cavalos
Selas
Estribos
Equipamento para montaria
Caixas de equipamento para montaria
Acessórios para selas
Alforjes
Bolsas e capas para selas
Mantas protetoras para selas
Suporte para selas
Roupas e acessórios para equitação
Luvas para equitação
Capacetes para equitação
Pingalins e chicotes para equitação
Calças de montaria
Pesca
Alarmes de fisgada
Botas para pescaria e caça
Recipientes para isca
Arpões para pesca
Ferramentas para remover anzol
Linhas de pesca
Redes de pescaria
Acessórios para carretilha
Estojos e sacolas para carretilha
Lubrificantes para carretilha
Carretilhas para reposição
Carretéis de pesca
Acessórios para vara de pescar
Estojos e sacolas para vara de pescar
Suporte para vara de pescar e racks de armazenamento
Varas de pescar
Lanças para pesca
Equipamento de pesca
Iscas de pesca
Boias para pescaria
Anzóis para pesca
Pesos para pescaria
Destorcedor para pesca
Armadilhas para pesca
Materias para confecção de moscas artificiais
Miçangas de pesca
Boias de pesca
Isca viva
Maletas e caixas de pescador
Golfe
Ferramentas divot
Conjuntos de acessórios para golfe
Acessórios para sacos de golfe
Carrinhos para transporte de sacos de golfe
Capas e estojos para sacos de golfe
Sacos de golfe
Marcadores de bola de golfe
Bolas de golfe
Peças e acessórios para tacos de golfe
Punhos de tacos de golfe
Capas para cabeça de tacos de golfe
Cabos de tacos de golfe
Tacos de golfe
Bandeiras de golfe
Luvas de golfe
Tees de golfe
Toalhas de golfe
Acessórios de treinamento de golfe
Asa-delta e paraquedismo
Uniformes de voo livre
Asas-deltas
Paraquedas
Caça e tiro
Tiro com arco
Escudos de proteção para tiro com arco
Luvas e gatilhos para tiro com arco
Alvos para tiro com arco
Peças e acessórios para flechas
Rêmiges de flecha
Rabeiras de flecha
Pontas de caça e broadheads
Flechas e dardos
Peças e acessórios de arcos e bestas
Arcos e bestas
Arcos compostos
Bestas
Arcos longos e arcos recurvos
Aljavas
Tiro ao prato
Máquinas Lançar Pratos
Alvo flutuante para tiros
Equipamentos de proteção para caça e tiro
Luvas para caça e tiro
Jaquetas para caça e tiro
Caça
Armadilhas para animais
Aparelhos auditivos para caça
Camuflagem e redes para caça
Equipamentos para cães de caça
Abrigos em árvores para caça
Alimentadores para animais selvagens
Produtos para atrair animais selvagens
Neutralizadores de odores e odores atrativos
Aparelhos que imitam sons de animais
Imitação de animais para caça
Iscas, rações e suplementos minerais para animais selvagens
Paintball e airsoft

Acessórios e peças para armas de pressão
Baterias para armas de pressão
Armas de pressão
Balas de pressão
Equipamento de proteção para paintball e airsoft
Luvas de paintball e airsoft
Máscaras e óculos de proteção para paintball e airsoft
Protetores para paintball e airsoft
Coletes para paintball e airsoft

Lançadores de granadas para paintball
Granadas de paintball
Peças de armas de paintball
Tanques de CO2 de paintball
Cano da arma de paintball
Conectores drop forward para armas de paintball
Compartimento de paintball
Armas de paintball
Arneses para paintball
Balas de tinta de paintball
Acessórios de caça e tiro
Descanso para armas
Apoios e bipés para tiro
Alvos de tiros
Acessórios para sistemas de hidratação
Pacotes e bolsas de hidratação
Patinação inline e sobre rodas
Equipamento de proteção para patinação inline e sobre rodas
Protetores para patinação sobre rodas
Peças para patins inline
Patins in-line
Peças para patins sobre rodas
Patins
Patins inline
Kitebuggying
Bugues para kitebuggying
Acessórios para bugue
Jogos ao ar livre

Redes para badminton
Raquetes para badminton
Petecas
Shuffleboard de navio
Tacos para shuffleboard de navio
Discos para shuffleboard de navio
Golfe de discos
Sacos para discos de golfe
Cestas para discos de golfe
Jogos de gramado
Conjuntos de raquete com bola presa

Raquetes de pickleball
Bolas de pickleball
Tênis de plataforma e padel
Raquetes de tênis de plataforma e padel
Bolas de tênis de plataforma
Espirobol
Mastros de espirobol
Conjuntos de espirobol
Bolas de espirobol
Motonetas

Corrimão de skate
Rampas de skate
Peças do skate
Shapes de skates
Peças pequenas para skates
Armação das rodas do skate
Rodas do skate
Equipamento de proteção para skate
Capacetes para skate
Luvas para skate
Acessórios de proteção para skate
Skates
Esportes e atividades de inverno
Segurança contra avalanches
Sondas de avalanche
Airbags de avalanche
Esqui e snowboarding
Bolsas para esqui e snowboard
Acessórios para óculos de proteção de esqui e snowboarding
Lentes para óculos de ski e snowboard
Óculos de proteção de esqui e snowboard
Capacetes de esqui e snowboard
Straps para esquis e pranchas de snowboarding
Suporte para guardar equipamentos de esqui e snowboarding
Ferramentas de ajuste para ski e snowboard
Cera para esquis e pranchas de snowboarding
Peças de amarração para ski
Fixações de esqui
Botas de esqui
Bastões de esqui
Esquis
Esquis cross-country
Esquis downhill
Bindings para snowboard
Amarrações para snowboard
Botas de snowboard
Pranchas de snowboard
Trenós
Caminhadas com raquetes de neve
Amarrações para raquetes de neve
Raquetes de neve
Brinquedos e jogos
Cronômetros de jogo
Jogos
Acessórios para pião de batalha
Pião de batalha
Conjunto de bingo
Conjuntos para jogos de dados e vinte-e-um
Jogos de tabuleiro
Acessórios para jogos de cartas
Jogos de cartas
Jogos de destreza
Conjuntos e jogos de dados
Acessórios de fichas para pôquer
Porta-fichas e bandejas para pôquer
Fichas e jogos de pôquer
Jogos eletrônicos portáteis
Roleta
Caça-níqueis
Jogos com peças e dados
Equipamento para brincadeiras ao ar livre
Acessórios para brinquedos infláveis
Castelos infláveis
Balanços
Tendas e túneis de brinquedo
Casas de brinquedo
Bastões pula-pula
Caixas de areia
Gangorras
Escorregadores
Varas para salto
Acessórios para balanços e brinquedos ao ar livre
Conjuntos de balanços e brinquedos ao ar livre
Acessórios para trampolim
Camas elásticas
Equipamento para brincadeiras na água
Irrigadores de brinquedo
Escorregadores e parques aquáticos
Mesas de água
Quebra-cabeças
Acessórios para quebra-cabeças
Quebra-cabeças de peças
Quebra-cabeças mecânicos
Quebra-cabeças de madeira
Brinquedos
Brinquedos de atividades
Bilboquê
Bolinhas pula-pula
Solução para bolha de sabão
Brinquedos de bola de sabão
Molas de brinquedo
Bolas de gude
Raquete com bola presa de brinquedo
Brinquedos com fitas e serpentinas
Piões
Jacques do brinquedo
Peças e acessórios para iô-iôs
Ioiôs
Brinquedos de arte e desenho
Massinhas para crianças
Prancheta de desenho de brinquedo
Acessórios para piscina de bolinhas
Bolinhas para piscina de bolinhas
Piscina de bolinhas
Brinquedos para banho
Brinquedos para praia e areia
Brinquedos de montar
Brinquedos de conjunto de construção
Blocos de espuma
Blocos de encaixar
Conjuntos de rampa para bola de gude
Blocos de madeira
Bonecas, conjuntos e personagens
Bonecos de personagem
Bobbleheads
Acessórios para bonecas e bonecos de personagens
Acessórios para casa de bonecas
Casas de boneca
Bonecas
Bonecas de papel e magnéticas
Acessórios para fantoches e teatros de fantoches
Teatros de fantoches
Fantoche e marionetes
Brinquedos de pelúcia
Conjuntos
Brinquedos educativos
Fazendas de formigas
Modelos e brinquedos relacionados a astronomia
Kits para coletar insetos
Cartões educativos
Brinquedos para leitura
Conjuntos de ciências e exploração
Ábacos de brinquedo
Brinquedos para executivos
Brinquedos com ímãs
Acessórios para brinquedos que voam
Acessórios para pipas
Carretéis e enroladores de linha para pipas
Brinquedos voadores
Foguetes de ar e água
Pipas
Planadores de brinquedo
Paraquedas de brinquedo
Brinquedos musicais
Instrumentos musicais de brinquedo
Acessórios para veículos de brinquedo
Acessórios para carros de corrida de brinquedo
Acessórios para trem de brinquedo
Veículos de brinquedo
Aviões de brinquedo
Barcos de brinquedo
Carros de brinquedo
Helicópteros de brinquedo
Motocicletas de brinquedo
Conjuntos de carro de corrida de brinquedo
Naves espaciais de brinquedo
Trens de brinquedo e conjuntos de trem
Caminhões e veículos de construção de brinquedo
Faz de conta
Dinheiro e banco de brinquedo
Eletrônicos de brinquedo
Brincar de casinha
Brincar de jardinagem
Brincar de profissões e representar
Supermercado de brinquedo
Cozinhas e comidas de brinquedo




Ferramentas de brinquedo
Acessórios para brinquedos de controle remoto
Brinquedos de controle remoto
Dirigíveis de controle remoto
Barcos de controle remoto
Carros é caminhões de controle remoto
Helicópteros de controle remoto
Motocicletas de controle remoto
Aviões de controle remoto
Robôs de controle remoto
Tanques de controle remoto
Acessórios para carrinhos infantis com pedal
Brinquedos de andar
Brinquedos de andar elétricos
Cavalos de pau
Brinquedos de andar com pedal ou para empurrar
Brinquedos de andar de balanço ou mola
Carrinhos de puxar
Robôs de brinquedo
Acessórios para brinquedos esportivos
Acessórios para brinquedos de fazer exercício
Acessórios para bambolê
Brinquedos esportivos
Futebol americano de brinquedo
Beisebol de brinquedo
Basquete de brinquedo
Bumerangues
Boliche de brinquedo
Skates de dedo e conjuntos de skates de dedo
Brinquedos de pesca
Aparelhos de exercício de brinquedo
Bambolês
Freesbies

Golfe de brinquedo
Mesa de hockey
Bolas de playground
Brinquedos para esportes de raquete
Cestas de presente de brinquedos
Acessórios para armas de brinquedo
Armas de brinquedo
Brinquedos visuais
Caleidoscópios
Prismas
Brinquedos de corda
Veículos e peças
Peças e acessórios de veículos
Peças e acessórios de aeronaves
Eletrônicos para veículos motorizados
Sistemas embutidos e players A/V para veículos motorizados
Amplificadores de áudio para veículos motorizados
Adaptadores para fita cassete para veículos motorizados
Toca-fitas para veículos motorizados
Equalizadores e crossovers para veículos motorizados
Câmeras de estacionamento para veículos motorizados
Aparelho de viva-voz para veículos motorizados
Alto-falantes para veículos motorizados
Subwoofers para veículos motorizados
Suportes de monitor de vídeo para veículos motorizados
Peças para veículos motorizados
Freios para veículos motorizados
Tapetes e estofados para veículos motorizados
Controle de temperatura de veículos
Controles para veículos motorizados
Circulação de óleo do motor de veículos motorizados
Peças de motor para veículos motorizados
Motores para veículos motorizados
Motor de escape do veículo
Peças de chassi e carroceria para veículos motorizados
Sistemas de combustível para veículos motorizados
Acessórios interiores para veículos motorizados
Luzes veiculares
Espelhos para veículos motorizados
Sistemas de alimentação e eletricidade para veículos motorizados
Assento de veículos motorizados
Sensores e indicadores para veículos motorizados
Peças de suspensão para veículos motorizados
Reboque de veículos motorizados
Peças do sistema de direção e transmissão para veículos motorizados
Sistemas de rodagem para veículos motorizados
Calotas e rodas
Aros e rodas automotivas
Aros e rodas de motocicleta
Rodas e aros para veículos off-road
Acessórios para pneus para veículos motorizados
Pneus de veículos motorizados
Pneus automotivos
Pneus de motocicleta
Pneus para veículos off-road
Peças de rodas para veículos motorizados
Acessórios e peças de janelas para veículos motorizados
Manutenção, cuidado e decoração para veículos motorizados
Galões de combustível portáteis
Limpeza de veículos
Escovas para limpeza de carro
Soluções para limpeza de carro
Limpadores de carpetes e estofados de veículos
Kits de limpeza da injeção de combustível
Limpadores de vidro de veículos
Ceras, graxas e protetores de veículos
Capas para veículos
Capotas para carrinhos de golfe
Capas de parabrisa para veículos motorizados
Capotas para caçamba
Tetos rígidos para veículos
Capotas automotivas
Capas para armazenamento de veículos
Capas para automóveis
Capas para carrinhos de golfe
Capas para motocicletas
Capas para veículos recreativos
Capas para jet-skis
Decoração automotiva
Adesivos de para-choque
Odorizadores para carro
Enfeites para antenas
Acessórios para painéis de veículo
Pintura decorativa
Conjuntos de acessórios para decoração de veículos
Bandeiras automotivas
Emblemas e enfeites para capô de veículos
Capas para engates de reboque de veículos
Capas para placas de veículos
Molduras para placas de veículos
Suportes para placas de veículos
Placas para veículos motorizados
Ímãs para veículos
Enfeites para espelhos retrovisores
Foles do câmbio para veículos
Manípulos do câmbio para veículos
Capas para volantes
Adesivos para envelopar veículos
Fluidos de veículo
Anticongelante para veículos
Fluido de freio para veículos
Aditivos do sistema de arrefecimento para veículos
Desengordurante de motor para veículos
Limpadores do sistema de combustível para veículos
Óleo de engrenagem
Fluido da embreagem hidráulica para veículos
Óleo de motor para veículos
Aditivos de desempenho automotivos
Fluido da direção hidráulica para veículos
Fluido de transmissão para veículos
Líquido de limpeza do para-brisa para veículos
Pintura de automóveis
Tinta para carroceria para veículos motorizados
Tinta para calibradores do freio de veículos motorizados
Ferramentas especializadas e de reparos para veículos
Kits de reparos para freios de veículos motorizados
Ferramentas de alinhamento e remoção da embreagem para veículos motorizados
Carregadores de bateria para automóveis
Aparelhos para teste de baterias automotivas
Massa para carroceria de veículos
Dispositivos de diagnóstico para veículos
Equipamentos para chupeta para veículos
Cabos para chupeta para veículos
Ferramentas para reparos de pneus
Kits para reparo do para-brisa
Segurança de veículos
Equipamentos de proteção para motociclistas
Protetores peitorais de motocicleta
Cotoveleiras e protetores de pulso para motocicleta
Luvas de motocicleta
Óculos de proteção para motociclista
Protetor de mãos para motocicleta
Peças e acessórios para capacetes de motocicleta
Capacetes para motociclistas
Protetores abdominais de motocicleta
Joelheiras e caneleiras para motocicleta
Protetores de pescoço para motocicleta
Equipamento de proteção para veículos off-road
Espuma para barra de direção de veículos off-road
Alarmes e travas para veículos
Acessórios para alarmes automotivos
Sistemas de alarmes automotivos
Alarmes e travas para motocicleta
Travas e peças de travas para portas de veículos
Atuadores de travas para portas de veículos
Pinos de travas para portas de veículos
Sistemas de travas e bloqueio para portas de veículos
Travas para engate de reboque
Imobilizadores para veículos
Sistemas de entrada sem chave para veículos
Travas de volante para veículos
Travas de rodas automotivas
Equipamentos de segurança para veículos
Redes para janelas de carro
Sinalizadores de emergência
Peças de airbag para veículo motorizado
Santantônios
Fivelas para cintos de segurança
Capas para cintos de segurança
Faixas de cintos de segurança para veículos
Cintos de segurança para veículos
Bandeiras para veículos
Calços para pneus de veículos
Armazenamento e carga de veículos
Redes de carga para veículos motorizados
Acessórios para racks de transporte para veículos motorizados
Acessórios para transporte de bicicletas em veículos
Acessórios para racks de esqui e snowboard
Racks de transporte para veículos motorizados
Sistemas de base de racks para veículos
Racks de bicicleta para veículos
Racks de barcos para veículos
Bagageiros para veículos
Racks de vara de pesca para veículos
Racks para armas em veículos
Racks de motocicleta e mobilete para veículos
Racks de esquis e prancha de snowboarding para veículos
Racks de prancha para veículos
Rampas de carregamento para veículos motorizados
Trailers motorizados
Reboques para barco
Reboques para cavalo
Trailers de viagens
Reboques utilitários e para cargas
Bolsas e mochilas para motociclistas
Caixas e organizadores para caçamba
Cabides e ganchos para encosto de cabeça
Organizadores para veículos
Peças e acessórios para embarcações
Doca e ancoragem
Correntes para âncora
Linhas e cordas para âncora
Molinetes de âncora
Âncoras
Gancho para barco
Escada para barco
Cunha para doca
Escadas para doca
Peças para veleiros
Cuidados com embarcações
Produtos de limpeza para embarcações
Polimentos de embarcações
Peças de motor de embarcações
Alternadores de embarcações
Carburadores e peças de embarcações
Controles de motor de embarcações
Peças de ignição de embarcações
Rotores de embarcações
Travas de motor de embarcações
Engates de motor de embarcações
Pistões e peças de embarcações
Hélices de embarcações
Motores de embarcações
Peças de escapamento de embarcações
Coletores de embarcações
Silenciadores e peças de embarcações
Sistemas de combustível de embarcações
Linhas de combustível de embarcações
Medidores de combustíveis de embarcações
Bombas de combustível peças de embarcações
Tanques de combustível e peças de embarcações
Iluminação para embarcações
Peças de direção de embarcações
Cabos de direção de embarcações
Volantes de embarcações
Veículos
Aeronave
Veículos terrestres
Carros, caminhões e vans
Karts de golfe
Motocicletas e scooters
Veículos off-road e all-terrain
Quadriciclos
Karts e bugues
Veículos recreacionais
Veículos para neve
Embarcação
Barcos a motor
Embarcação pessoal
Veleiros
Iates`;
