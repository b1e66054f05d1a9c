import test from 'ava';
import fc from 'fast-check';
import { ResourceSet } from '../../../src/common/resources.js';
import { chooseNode } from '../../../src/scheduling/hybrid-policy.js';
import { chooseActorNode } from '../../../src/scheduling/actor-placement.js';
import { seeded } from '../../helpers/seed.js';
import { node, nodeId } from './nodes.js';

const first = (): number => 0;
const cpu = (quantity: number): ResourceSet => ResourceSet.of({ CPU: quantity });

test('work is packed on the asking node up to half of it, then goes to the least used one', (t) => {
  const idle = node(2, { CPU: 8 });
  const at = (free: number) => chooseNode([node(1, { CPU: 8 }, { CPU: free }), idle], { demand: cpu(1), preferred: nodeId(1) }, first); // prettier-ignore
  t.deepEqual(at(8), { kind: 'available', nodeId: nodeId(1) });
  t.deepEqual(at(5), { kind: 'available', nodeId: nodeId(1) });
  t.deepEqual(at(4), { kind: 'available', nodeId: nodeId(2) });
  t.deepEqual(at(0), { kind: 'available', nodeId: nodeId(2) });
});

test('among equally busy nodes the asking one wins', (t) => {
  const nodes = [node(1, { CPU: 4 }, { CPU: 1 }), node(2, { CPU: 4 }, { CPU: 1 })];
  t.deepEqual(chooseNode(nodes, { demand: cpu(1), preferred: nodeId(2) }, first), {
    kind: 'available',
    nodeId: nodeId(2),
  });
});

test('a node that holds large arguments wins while it has room, however busy', (t) => {
  const nodes = [node(1, { CPU: 4 }), node(2, { CPU: 4 }, { CPU: 1 }), node(3, { CPU: 4 }, { CPU: 0 })];
  const asked = { demand: cpu(1), preferred: nodeId(1) };
  t.is((chooseNode(nodes, { ...asked, largeArgNodes: [nodeId(3), nodeId(2)] }, first) as { nodeId: string }).nodeId, nodeId(2)); // prettier-ignore
  t.is((chooseNode(nodes, { ...asked, largeArgNodes: [nodeId(3)] }, first) as { nodeId: string }).nodeId, nodeId(1));
});

test('nodes with GPUs are left to those who need them, while others have room', (t) => {
  const nodes = [node(1, { CPU: 4, GPU: 1 }), node(2, { CPU: 4 }, { CPU: 1 })];
  t.is((chooseNode(nodes, { demand: cpu(1), preferred: nodeId(1) }, first) as { nodeId: string }).nodeId, nodeId(2));
  t.is((chooseNode(nodes, { demand: cpu(2) }, first) as { nodeId: string }).nodeId, nodeId(1));
});

test('with no room anywhere it is the asking node if it is large enough, else the one with the shortest queue', (t) => {
  const busy = [node(1, { CPU: 2 }, {}), { ...node(2, { CPU: 4 }, {}), pendingLeases: 3 }, node(3, { CPU: 4 }, {})];
  t.deepEqual(chooseNode(busy, { demand: cpu(2), preferred: nodeId(1) }, first), {
    kind: 'feasible',
    nodeId: nodeId(1),
  });
  t.deepEqual(chooseNode(busy, { demand: cpu(3), preferred: nodeId(1) }, first), {
    kind: 'feasible',
    nodeId: nodeId(3),
  });
  t.deepEqual(chooseNode(busy, { demand: cpu(5), preferred: nodeId(1) }, first), { kind: 'infeasible' });
});

test('in a large cluster the choice is by chance among the best', (t) => {
  const nodes = Array.from({ length: 20 }, (_, n) => node(n, { CPU: 4 }, { CPU: n < 10 ? 0 : 4 }));
  const chosen = [0, 0.3, 0.6, 0.99].map((chance) => chooseNode(nodes, { demand: cpu(1) }, () => chance));
  t.deepEqual(chosen, [10, 11, 12, 13].map((n) => ({ kind: 'available', nodeId: nodeId(n) }))); // prettier-ignore
});

test('a node that is chosen has room; none is chosen only if none has', (t) => {
  const quantity = fc.integer({ min: 0, max: 4 });
  const anyNode = fc.tuple(quantity, quantity, quantity, quantity);
  seeded(
    t,
    fc.property(fc.array(anyNode, { maxLength: 30 }), quantity, quantity, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (shapes, cpus, gpus, chance) => {
      const nodes = shapes.map(([c, freeC, g, freeG], n) =>
        node(n, { CPU: c, GPU: g }, { CPU: Math.min(c, freeC), GPU: Math.min(g, freeG) }),
      );
      const demand = ResourceSet.of({ CPU: cpus, GPU: gpus });
      const choice = chooseNode(nodes, { demand, preferred: nodeId(0) }, () => chance);
      const roomy = nodes.filter(({ available }) => available.covers(demand)).map(({ nodeId: id }) => id);
      const feasible = nodes.filter(({ total }) => total.covers(demand)).map(({ nodeId: id }) => id);
      if (choice.kind === 'available') return roomy.includes(choice.nodeId);
      if (choice.kind === 'feasible') return roomy.length === 0 && feasible.includes(choice.nodeId);
      return feasible.length === 0;
    }), // prettier-ignore
  );
});

test('actors that hold nothing are spread by number, others by what they hold', (t) => {
  const small = { ...node(1, { CPU: 2 }), actors: 2 };
  const large = { ...node(2, { CPU: 8 }), actors: 7 };
  t.deepEqual(chooseActorNode([small, large], ResourceSet.empty), { nodeId: nodeId(2) });
  t.deepEqual(chooseActorNode([small, { ...large, actors: 9 }], ResourceSet.empty), { nodeId: nodeId(1) });
  const busy = { ...node(3, { CPU: 8 }, { CPU: 1 }), actors: 0 };
  t.deepEqual(chooseActorNode([busy, small], cpu(1)), { nodeId: nodeId(1) });
  t.is(chooseActorNode([busy, small], cpu(3)), 'wait');
  t.is(chooseActorNode([busy, small], cpu(9)), 'infeasible');
});
