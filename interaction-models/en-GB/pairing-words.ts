/**
 * Everyday things that staff read out and a resident says back: three of them link an Echo to a home.
 * Chosen to be plain, quick to hear and free of words that sound like another (no pear, flour, sun or plane),
 * and none is a person's name, a number, a day or a word of this skill. 600 and more make over 200 million threes.
 */
export const pairingWords: readonly string[] = `
acorn almond anchor ankle anvil apple apricot apron arrow artist attic autumn avenue
baby badge badger bagel baker balcony balloon bamboo banana bandage banjo banner barley barrel basil basket
bathtub battery beacon beaver bedroom beehive beetle bicycle biscuit blanket blossom bonfire bonnet bottle bouquet
bracelet branch brandy breakfast breeze bridge broccoli brooch brush bubble bucket buckle budgie buffalo bugle
bundle bungalow bunny butcher butter buttercup butterfly button
cabbage cabin cabinet cactus camel camera canal canary candle canoe canvas captain caramel caravan cardboard
cardigan carnation carpet carriage carrot cartoon castle cathedral cauldron cauliflower cavern ceiling celery cello
chapel cheddar cheese cherry chestnut chicken chimney chisel chocolate cider cinema circle circus clarinet classroom
cliff clock cloth cloud clover coast cobbler cobweb coconut coffee collar comet compass concert copper coral corner
cottage cotton cougar cousin cradle crayon cricket crocus crown crumpet crystal cucumber cupboard curry
curtain cushion custard
daffodil dagger dairy daisy dandelion denim desert diamond dinner dinosaur dolphin domino donkey doorbell
doorstep dragon drawer dresser dresses drum duckling dumpling dustpan
eagle earring easel eclipse elbow elephant emerald engine envelope evergreen
factory falcon farmer farmyard feather fence ferret ferry fiddle finger fireplace flamingo flannel flask flute
foghorn football forest fossil fountain foxglove freckle freezer fridge frog frost fruit fudge funnel
galaxy garage garden garlic garnet gazebo geranium giant ginger giraffe glacier glasses glider globe glove goblet
goldfish gondola goose gooseberry gorilla granite grape grass gravel gravy guitar
hammer hammock hamster handbag handle harbour harness harp harvest hazelnut heather hedge hedgehog helmet heron
hippo hobby holly honey hopscotch hornet hockey hotel huddle
iceberg icicle igloo island ivory
jacket jaguar jam jasmine jelly jersey jigsaw jockey jogger jungle juniper
kangaroo kennel kettle keyboard kitchen kite kitten kiwi koala
lantern laptop larder laundry lavender leather lemon lemonade leopard letter lettuce library lighthouse lilac
lobster locket lollipop lorry lounge luggage lumber
magnet magpie mango manor mantle maple marble marigold market marmalade marrow mattress meadow melon mermaid mill
mirror mitten mole monkey monument moon mosaic moss mountain mouse muffin mushroom music mustard
napkin necklace needle nephew nettle newspaper nightingale noodle notebook nugget nursery nutmeg
oatmeal octopus olive onion orange orchard orchid organ ornament ostrich otter oven oyster
paddle padlock paint palace pancake panda pansy panther pantry paper parade parcel park parrot parsley parsnip pasta
pastry pavement peach peacock peanut pebble pelican pencil penguin pepper perfume petal petunia pheasant piano pickle
picnic picture pigeon pillow pineapple pirate planet plaster plate platform plum pocket poem polar pony poodle poplar
poppy porch porcupine porridge postcard poster potato pottery pudding puddle puffin pumpkin puppet puppy purse puzzle
pyramid
quarry quilt
rabbit raccoon radiator radio radish railway rainbow raincoat raisin ranger raspberry rattle raven razor recipe ribbon
river robin robot rocket rooster rubble ruby rucksack rugby ruler
saddle saffron sailor salad salmon sandal sandcastle sandwich sapphire sardine satchel saucepan saucer sausage
scarecrow scarf scissors scooter seagull seaweed shadow shampoo shamrock shawl sheep shelf shepherd sherry shield
shoelace shovel shrimp shutter sieve silver singer skeleton skirt skylark slipper snail snowdrop snowflake snowman
soap sock sofa soldier spade spaniel sparrow spider spinach sponge spoon spring squirrel stable stadium stamp
starfish statue steam stocking stool stork stove strawberry stream suitcase summer sunflower sunset sweater swing
sycamore syrup
table tadpole tambourine tandem tangerine tapestry tartan teacup teapot temple tennis theatre thimble thistle
thunder ticket tiger timber toaster toffee tomato torch tortoise towel tower tractor trailer treacle treasure triangle
trombone trophy trousers trout trumpet trunk tulip tunnel turban turkey turnip turtle twig
umbrella unicorn uniform
valley vanilla velvet village vinegar vineyard violet violin volcano voyage vulture
waffle wagon waistcoat wallet walnut walrus wardrobe warehouse washing waterfall watermelon weasel
wellies whiskers whistle wicket wigwam willow window windmill winter wizard wombat woodland woodpecker workshop wren
yacht yellow yoghurt
zebra zipper
`
  .trim()
  .split(/\s+/);
