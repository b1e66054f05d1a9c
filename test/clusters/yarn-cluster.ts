import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { z } from 'zod';
import { repositoryDir } from './slurm-cluster.js';

const script = fileURLToPath(new URL('../../../test/clusters/yarn.sh', import.meta.url));

export interface YarnClusterOptions {
  /** Default 3. They are called `n1`, `n2`, ... */
  readonly nodes?: number;
  /** Of every node, default 4; may exceed the machine's. */
  readonly vcores?: number;
  /** Kerberos; then everything is done as user `alice`, by {@link YarnCluster.wrapper}. */
  readonly isSecure?: boolean;
  /** `hadoop.rpc.protection`, default `authentication`. */
  readonly rpcProtection?: string;
  /** HDFS is the default file system. */
  readonly hasHdfs?: boolean;
  /** Two ResourceManagers, `rm1` (active) and `rm2`. */
  readonly isHighlyAvailable?: boolean;
  /** Of Hadoop; default what `yarn.sh` has. */
  readonly version?: string;
}

export interface YarnApplication {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly finalStatus: string;
  readonly diagnostics: string;
}

const answer = z.object({
  apps: z
    .object({
      app: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          state: z.string(),
          finalStatus: z.string(),
          diagnostics: z.string(),
        }),
      ),
    })
    .partial()
    .nullish(),
});

/**
 * A real YARN cluster of its own for one test file, see `yarn.sh`. Call `down()` in `test.after.always`; should the test process be killed
 * before, the next `up` on this machine removes the cluster.
 */
export class YarnCluster {
  readonly nodeNames: readonly string[];
  /** HADOOP_CONF_DIR, and what names this cluster to `yarn.sh`. */
  readonly env: Readonly<Record<string, string>>;
  /** Of the web services of its ResourceManagers. */
  readonly urls: readonly string[];
  #isDown = false;

  private constructor(env: Readonly<Record<string, string>>, nodes: number, urls: readonly string[]) {
    this.env = env;
    this.urls = urls;
    this.nodeNames = Array.from({ length: nodes }, (_, index) => `n${String(index + 1)}`);
  }

  /** Resolves when all nodes have registered. Throws with the end of the log file that says why not. */
  static async up(options: YarnClusterOptions = {}): Promise<YarnCluster> {
    const { nodes = 3, vcores = 4, isSecure = false, rpcProtection = 'authentication', hasHdfs = false } = options;
    const { isHighlyAvailable = false, version } = options;
    upCount += 1;
    const lab = {
      BATCHRAY_LAB: `test-${String(process.pid)}.${String(upCount)}`,
      BATCHRAY_LAB_SECURE: isSecure ? '1' : '',
      BATCHRAY_LAB_RPC_PROTECTION: rpcProtection,
      BATCHRAY_LAB_HDFS: hasHdfs ? '1' : '',
      BATCHRAY_LAB_HA: isHighlyAvailable ? '1' : '',
      ...(version !== undefined && { BATCHRAY_LAB_HADOOP: version }),
    };
    const up = await execa(script, ['up', String(nodes), String(vcores)], { env: lab, stdin: 'ignore' });
    const urls = up.stdout.match(/http:\S+/g) ?? [];
    const { stdout } = await execa(script, ['env'], { env: lab });
    const set = Object.fromEntries(
      [...stdout.matchAll(/(\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]),
    );
    return new YarnCluster({ ...lab, ...set }, nodes, urls);
  }

  /** Everything of this cluster but its client's configuration. */
  get dir(): string {
    return this.env['BATCHRAY_LAB_DIR'] ?? '';
  }

  /** Ends the cluster and everything that runs in it. May be called twice. */
  async down(): Promise<void> {
    if (this.#isDown) return;
    this.#isDown = true;
    await execa(script, ['down'], { env: this.env });
  }

  /** `restart-rm`, `kill-nm 2`, `cut-nm 2`, `rmadmin -refreshQueues`, ... */
  async control(...args: readonly string[]): Promise<void> {
    await execa(script, [...args], { env: this.env, stdin: 'ignore' });
  }

  /** In front of a command that is to run where the names of the cluster are known. */
  wrapper(node = 'rm'): readonly string[] {
    return [script, 'exec', node];
  }

  /** Runs a command on a node, outside of any container; its output, whatever its exit code. */
  async exec(node: string, command: readonly [string, ...string[]]): Promise<string> {
    const { stdout } = await execa(script, ['exec', node, ...command], {
      cwd: repositoryDir,
      env: this.env,
      stdin: 'ignore',
      reject: false,
    });
    return stdout;
  }

  /** What the active ResourceManager knows, whoever submitted it. */
  async applications(): Promise<YarnApplication[]> {
    const answers = this.urls.map(async (url) => {
      const response = await fetch(`${url}/ws/v1/cluster/apps?user.name=root`, { redirect: 'manual' });
      return answer.parse(await response.json()).apps?.app ?? [];
    });
    return Promise.any(answers);
  }

  /** As `yarn application -kill` does it. */
  async kill(applicationId: string): Promise<void> {
    await fetch(`${this.urls[0] ?? ''}/ws/v1/cluster/apps/${applicationId}/state?user.name=root`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{"state":"KILLED"}',
    });
  }

  /** What our processes left on the nodes, and applications that have not ended. */
  async leftovers(): Promise<string[]> {
    const look = [
      'ls -d /dev/shm/* /tmp/batchray-*/* 2>/dev/null',
      `pgrep -fa 'redis-server|dist/bin/|bin/batchray' | grep -v pgrep`,
    ].join('; ');
    const found = await Promise.all(
      this.nodeNames.map(async (node) =>
        (await this.exec(node, ['sh', '-c', look]))
          .split('\n')
          .flatMap((line) => (line === '' ? [] : [`${node}: ${line}`])),
      ),
    );
    return found.flat();
  }
}

let upCount = 0;
